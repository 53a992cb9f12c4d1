import type { Remedy } from '@/lib/check/finding';
import type { Change } from '@/lib/report/changes';

const whole = new Set(['title', 'preface', 'problems', 'otherMatters', 'publishDate']);

/** A remedy as changes of the report; null drops a declared total or the report's own title. */
export function fromRemedy({ changes }: Remedy): Change[] {
  return changes.map(({ address, value }): Change => {
    const path = whole.has(address) ? address : `cells.${address}`;
    return value === null ? { path, remove: true } : { path, value };
  });
}
