import type { Finding } from '@/lib/check/finding';
import { overrideOf } from '@/lib/check/overrides';
import { toJson } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import { isJudged, type Judged, type Outcome } from './judge-file';

function publicFinding(report: Report, finding: Finding) {
  const { rule, severity, at, section, text, message, basis, remedy, suspects } = finding;
  const override = overrideOf(report, finding);
  return {
    ruleId: rule, severity, paths: at, section, ...(text !== undefined && { text }), message, basis,
    ...(remedy && { remedy }), ...(suspects && { suspects }), ...(override && { override }),
  };
}

const publicJudgement = ({ report, findings }: Judged) => ({ report: toJson(report), findings: findings.map((finding) => publicFinding(report, finding)) });

const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A report and its findings as the public JSON that other programs read. */
export const findingsJson = (judged: Judged): string => document(publicJudgement(judged));

/** The same for several files; one that cannot be used says why. */
export const filesJson = (outcomes: readonly Outcome[]): string =>
  document({ files: outcomes.map((outcome) => ({ file: outcome.file, ...(isJudged(outcome) ? publicJudgement(outcome) : { problem: outcome.problem }) })) });
