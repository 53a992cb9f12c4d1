import type { Finding } from '@/lib/check/finding';
import type { Severity } from '@/lib/template/types';

export interface Marks {
  severity: Map<string, Severity>;
  /** The gravest finding of each place, the first of them. */
  finding: Map<string, Finding>;
}

const known = new WeakMap<Finding[], Marks>();
const weight: Record<Severity, number> = { error: 3, warning: 2, hint: 1 };

/** What to mark for a list of findings; made once per list. */
export function marksOf(findings: Finding[]): Marks {
  let marks = known.get(findings);
  if (!marks) known.set(findings, (marks = makeMarks(findings)));
  return marks;
}

function makeMarks(findings: Finding[]): Marks {
  const marks: Marks = { severity: new Map(), finding: new Map() };
  for (const finding of findings) {
    for (const address of finding.marks ?? finding.at) {
      const before = marks.severity.get(address);
      if (before && weight[before] >= weight[finding.severity]) continue;
      marks.severity.set(address, finding.severity);
      marks.finding.set(address, finding);
    }
  }
  return marks;
}
