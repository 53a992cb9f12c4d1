import { Kind, kindAt } from '@/lib/text/character';
import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { clauseEnd, clauseStart, marksOf, shown } from './marks';
import { pairingOf, partnerOf } from './pairs';
import { everywhere } from './parts';

/** A paragraph of brackets only would drown the rest. */
const mostFaults = 20;

const doubleQuotes = '“”';

/** Places of all curved double quotation marks from a place on. */
const quotesFrom = (text: string, start: number): number[] => marksOf(text).filter((at) => at >= start && doubleQuotes.includes(text[at]!));

/**
 * Quotation marks that were typed the wrong way round: their number is even, so nothing is missing. Read in twos from the
 * first one without a partner.
 */
function turned(text: string, places: readonly number[]): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i + 1 < places.length; i += 2) {
    const [start, last] = [places[i]!, places[i + 1]!];
    if (text[start] === '“' && text[last] === '”') continue;
    const words = text.slice(start + 1, last);
    spots.push({ start, end: last + 1, becomes: `“${words}”`, message: `“${shown(text, start + 1, last)}”两边的引号方向不对，应前后配对` });
  }
  return spots;
}

/** “六稳“、”六保”: both inner marks are turned, and the outer ones seem to fit. */
const turnedInside = /“([^“”、，,。；;]{1,20})“([、，,])”([^“”、，,。；;]{1,20})”/g;

const turnedPairs = (text: string): Spot[] => (/“[、，,]”/.test(text) ? matchesOf(text, turnedInside).map(({ 0: found, 1: first, 2: mark, 3: second, index }): Spot => ({
  start: index, end: index + found.length, becomes: `“${first}”${mark}“${second}”`, message: `“${shown(found, 1, found.length - 1)}”中间的引号方向不对，应前后配对`,
})) : []);

function missing(text: string, at: number): Spot {
  const mark = text[at]!;
  if (mark === '"' || mark === "'") return { start: at, end: clauseEnd(text, at + 1), message: `“${shown(text, at + 1, clauseEnd(text, at + 1))}”旁的引号未配对，补上另一半` };
  const isOpen = kindAt(text, at) === Kind.open;
  const start = isOpen ? at : clauseStart(text, at);
  const end = isOpen ? clauseEnd(text, at + 1) : at + 1;
  const words = isOpen ? shown(text, at + 1, end) : shown(text, start, at);
  return { start, end, message: `“${words}”${isOpen ? '前' : '后'}的“${mark}”未配对，缺少“${partnerOf(mark)}”` };
}

/** TXT-01: what is opened is closed, in reverse order. */
export const paired: ParagraphRule = {
  id: 'TXT-01', severity: 'error', basis: 'GB/T 15834 标点符号用法', parts: everywhere,
  read(text) {
    const { alone, crossed } = pairingOf(text);
    if (alone.length === 0 && crossed.length === 0) return turnedPairs(text);
    const isQuote = (at: number) => doubleQuotes.includes(text[at]!);
    const firstQuote = alone.find(isQuote);
    const quotes = firstQuote === undefined ? [] : quotesFrom(text, firstQuote);
    const areTurned = quotes.length % 2 === 0;
    return [
      ...(areTurned ? turned(text, quotes) : []),
      ...alone.filter((at) => !isQuote(at) || (!areTurned && at === firstQuote)).slice(0, mostFaults).map((at) => missing(text, at)),
      ...crossed.slice(0, mostFaults).map(([first, second]): Spot => ({
        start: first, end: second + 1, message: `“${text[first]}”与“${text[second]}”交叉，后开的应先关`,
      })),
    ].slice(0, mostFaults);
  },
};
