import { severityWords, type Finding } from '@/lib/check/finding';
import { sectionNumber } from '@/lib/check/rule';
import type { Severity, Template } from '@/lib/template/types';

const placeOf = (template: Template, { section }: Finding): string => (section === 'front' ? '报头与落款' : sectionNumber(template, section));

const line = (template: Template, finding: Finding): string => `  ${finding.rule}  ${placeOf(template, finding)}  ${finding.message}\n      依据：${finding.basis}\n`;

function group(template: Template, findings: Finding[], severity: Severity): string[] {
  const those = findings.filter((finding) => finding.severity === severity);
  return those.length > 0 ? [`${severityWords[severity]} ${those.length} 处\n${those.map((finding) => line(template, finding)).join('')}`] : [];
}

/** Findings for people, the gravest first. */
export function findingsText(template: Template, findings: Finding[]): string {
  if (findings.length === 0) return '没有需要处理的问题\n';
  return (Object.keys(severityWords) as Severity[]).flatMap((severity) => group(template, findings, severity)).join('\n');
}
