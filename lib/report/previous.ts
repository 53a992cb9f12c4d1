import { withoutSpaces } from '@/lib/text/clean';
import type { Report } from './report';

type Stated = Pick<Report, 'organ' | 'year'>;

const bare = (name: string): string => withoutSpaces(name.normalize('NFKC'));

/**
 * Why a report cannot be last year's report of this one, as one Chinese sentence; null when it can. Names are compared in
 * full, white space and width of characters apart; a report that names no organ is taken by its year alone.
 */
export function previousProblem(report: Stated, candidate: Stated): string | null {
  const [own, other] = [bare(report.organ.fullName), bare(candidate.organ.fullName)];
  if (own !== '' && other !== '' && own !== other) return `机关不同：本报告为“${own}”，文件为“${other}”，选择同一机关的上年报告`;
  const year = report.year - 1;
  if (candidate.year !== year) return `年度应为 ${year}，文件为 ${candidate.year}，选择 ${year} 年度报告`;
  return null;
}
