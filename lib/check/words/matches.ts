import { matchesOf } from '@/lib/text/matches';
import type { Spot } from '../paragraph-rule';

/** What a rule says about a match; `from` and `to` narrow the words to a part of it. */
export interface Remark extends Omit<Spot, 'start' | 'end'> {
  from?: number;
  to?: number;
}

/** A spot for every match of a global pattern that `remark` has something to say about. */
export function spotsAt(text: string, pattern: RegExp, remark: (match: RegExpExecArray) => Remark | null): Spot[] {
  const spots: Spot[] = [];
  for (const match of matchesOf(text, pattern)) {
    const said = remark(match);
    if (!said) continue;
    const { from = 0, to = match[0].length, ...rest } = said;
    spots.push({ start: match.index + from, end: match.index + to, ...rest });
  }
  return spots;
}

/** Names of documents are hardly longer; what stands farther away is not looked at. */
const longestName = 80;

/** True when a place stands inside 《》, in the name of a document. */
export function isInName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestName), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
