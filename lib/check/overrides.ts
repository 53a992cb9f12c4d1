import type { Override, Report } from '@/lib/report/report';
import type { Finding } from './finding';

/** A 说明 says why, and who says so when: a file may hold others. */
const isWhole = ({ reason, by, at }: Override): boolean => reason.trim() !== '' && by.trim() !== '' && !Number.isNaN(Date.parse(at));

/** The 说明 with which a finding is kept, or null; one written for other figures or words no longer counts. */
export function overrideOf({ overrides }: Pick<Report, 'overrides'>, { id, message }: Finding): Override | null {
  const override = overrides?.[id];
  return override?.message === message && isWhole(override) ? override : null;
}

/** Findings of level error that are neither mended nor kept with a 说明: 定稿 waits for them. */
export const openErrors = (report: Pick<Report, 'overrides'>, findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error' && !overrideOf(report, finding));
