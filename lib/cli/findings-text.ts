import { severityWords, type Finding } from '@/lib/check/finding';
import { overrideOf } from '@/lib/check/overrides';
import { sectionNumber } from '@/lib/check/rule';
import type { Severity, Template } from '@/lib/template/types';
import type { Judged } from './judge-file';

const placeOf = (template: Template, { section }: Finding): string => (section === 'front' ? '报头与落款' : sectionNumber(template, section));

/** Why a finding is kept, under it. */
function reasonOf({ report }: Judged, finding: Finding): string {
  const override = overrideOf(report, finding);
  return override ? `      说明：${override.reason}（${override.by}）\n` : '';
}

const line = (judged: Judged, finding: Finding): string =>
  `  ${finding.rule}  ${placeOf(judged.template, finding)}  ${finding.message}\n      依据：${finding.basis}\n${reasonOf(judged, finding)}`;

function group(judged: Judged, severity: Severity): string[] {
  const those = judged.findings.filter((finding) => finding.severity === severity);
  return those.length > 0 ? [`${severityWords[severity]} ${those.length} 处\n${those.map((finding) => line(judged, finding)).join('')}`] : [];
}

/** Findings for people, the gravest first. */
export function findingsText(judged: Judged): string {
  if (judged.findings.length === 0) return '没有需要处理的问题\n';
  return (Object.keys(severityWords) as Severity[]).flatMap((severity) => group(judged, severity)).join('\n');
}
