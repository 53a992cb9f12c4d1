import { parseReport } from '@/lib/report/json';
import { openStore } from '@/lib/store/open';
import { findTemplate } from '@/templates';

/** Puts sample reports (JSON texts) into a store that holds none, for developers; the number put in. */
export async function addSamples(databaseUrl: string, texts: string[]): Promise<number> {
  const store = openStore(databaseUrl);
  try {
    if ((await store.list()).length > 0) return 0;
    for (const text of texts) {
      const parsed = parseReport(text, findTemplate);
      if (!parsed.ok) throw new Error(parsed.problem);
      await store.create(parsed.report, { kind: 'sample' });
    }
    return texts.length;
  } finally {
    await store.close();
  }
}
