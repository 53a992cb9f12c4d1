import 'server-only';
import { previousProblem } from '@/lib/report/previous';
import { store, type Opened } from './server';

/** What the form shows about last year's report: what is attached, and what could be. */
export interface PreviousState {
  attached: { year: number; name: string } | null;
  candidates: { id: string; title: string }[];
}

/** Reports of the same organ of the year before, the last changed first. */
async function candidates({ stored: { report } }: Opened): Promise<PreviousState['candidates']> {
  const fits = (await store().list()).filter(({ year, organName }) => previousProblem(report, { year, organ: { fullName: organName, type: report.organ.type } }) === null);
  return fits.map(({ id, organName, year }) => ({ id, title: `${organName} ${year} 年度报告` }));
}

export async function previousState(opened: Opened): Promise<PreviousState> {
  const [link, found] = await Promise.all([store().previous(opened.stored.id), candidates(opened)]);
  const year = opened.stored.report.year - 1;
  const isGone = link?.kind === 'stored' && !found.some(({ id }) => id === link.id);
  if (!link || isGone) return { attached: null, candidates: found };
  return { attached: { year, name: link.kind === 'file' ? link.name : `${year} 年度报告` }, candidates: found };
}
