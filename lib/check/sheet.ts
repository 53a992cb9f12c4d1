import { overrideOf } from './overrides';
import type { Finding } from './finding';
import { sectionNumber } from './rule';
import type { CheckSheet, SheetEntry } from '@/lib/document/check-sheet';
import type { Report } from '@/lib/report/report';
import type { Severity, Template } from '@/lib/template/types';
import { dayInChina } from '@/lib/text/date';

interface Outcome {
  findings: readonly Finding[];
  /** Day of the check, `YYYY-MM-DD`. */
  day: string;
  /** Number of rules that were run. */
  rules: number;
  /** Year of the report compared with. */
  comparedWith?: number;
}

function entry(template: Template, report: Report, finding: Finding): SheetEntry {
  const { section, message, basis } = finding;
  const kept = overrideOf(report, finding);
  const where = section === 'front' ? '报头与落款' : sectionNumber(template, section);
  return { where, message, basis, ...(kept && { kept: { reason: kept.reason, by: kept.by, day: dayInChina(kept.at) } }) };
}

/** The outcome of a check as the 检查单 prints it. */
export function checkSheet(template: Template, report: Report, { findings, day, rules, comparedWith }: Outcome): CheckSheet {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).map((finding) => entry(template, report, finding));
  const relations = template.equations.map(({ id, says }) => ({ says, broken: findings.filter(({ rule }) => rule === id).length }));
  return { day, rules, ...(comparedWith !== undefined && { comparedWith }), relations, errors: of('error'), warnings: of('warning'), hints: of('hint') };
}
