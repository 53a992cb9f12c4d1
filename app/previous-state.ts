import { previousProblem } from '@/lib/report/previous';
import type { Report } from '@/lib/report/report';
import type { PreviousLink, ReportSummary } from '@/lib/store/store';
import { when } from '@/lib/text/when';

/** What the form shows about last year's report: what is attached, and what could be. */
export interface PreviousState {
  /** `id` of a report that is kept here. */
  attached: { year: number; name: string; id?: string } | null;
  candidates: { id: string; title: string }[];
}

/** Reports of the same organ of the year before, the last changed first. */
function fitting(report: Report, reports: readonly ReportSummary[]): ReportSummary[] {
  return reports.filter(({ year, organName }) => previousProblem(report, { year, organ: { fullName: organName, type: report.organ.type } }) === null);
}

const titleOf = ({ organName, year, status, updatedAt }: ReportSummary, now: Date): string =>
  `${organName} ${year} 年度报告（${status === 'final' ? '已定稿' : '草稿'}，${when(updatedAt, now)}）`;

/** The state from what is attached, if anything, and the reports kept here; one that is gone or fits no longer is not attached. */
export function previousStateOf(report: Report, link: PreviousLink | null, reports: readonly ReportSummary[], now: Date): PreviousState {
  const candidates = fitting(report, reports).map((one) => ({ id: one.id, title: titleOf(one, now) }));
  if (link?.kind === 'file') {
    const { year } = link.report;
    return { attached: previousProblem(report, link.report) ? null : { year, name: link.name }, candidates };
  }
  const kept = candidates.find(({ id }) => id === link?.id);
  return { attached: kept ? { year: report.year - 1, name: kept.title, id: kept.id } : null, candidates };
}
