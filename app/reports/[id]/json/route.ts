import { download } from '@/app/download';
import { toJson } from '@/lib/report/json';
import { withTotals } from '@/lib/report/totals';

/** The public report JSON, every total written out. */
export const GET = download('json', ({ template, stored: { report } }) => `${JSON.stringify(toJson(withTotals(template, report)), null, 2)}\n`);
