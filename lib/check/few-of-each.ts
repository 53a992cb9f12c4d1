import type { Finding } from './finding';

/** As many findings of one rule as anyone goes through; text that repeats one fault without end must not fill the page. */
const mostOfOneRule = 200;

/** The first findings of each rule, in their order; where more were found, the last one kept says how many. */
export function fewOfEach(findings: Finding[]): Finding[] {
  if (findings.length <= mostOfOneRule) return findings;
  const count = new Map<string, number>();
  for (const { rule } of findings) count.set(rule, (count.get(rule) ?? 0) + 1);
  const kept = new Map<string, number>();
  return findings.flatMap((finding) => {
    const place = (kept.get(finding.rule) ?? 0) + 1;
    kept.set(finding.rule, place);
    if (place > mostOfOneRule) return [];
    const more = count.get(finding.rule)! - mostOfOneRule;
    return place === mostOfOneRule && more > 0 ? [{ ...finding, message: `${finding.message}（同类还有 ${more} 处）` }] : [finding];
  });
}
