import { before, isChinese, Kind, kindAt } from '@/lib/text/character';
import { remembering } from '@/lib/text/remembering';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { around, isAmongChinese, marksOf } from './marks';
import { pairingOf } from './pairs';
import { everywhere } from './parts';
import { isInRun, runsOf } from './runs';

const half = ',.;:?!()';
const full = '，。；：？！（）';

/** A half-width mark in full width; anything else as it is. */
export const fullWidth = (mark: string): string => full[half.indexOf(mark)] ?? mark;

/** 一. and 十二.: a number of an item, whose point is a matter of numbering. */
const chineseNumber = /(?:^|[^\u3400-\u9fff])[一二三四五六七八九十]{1,3}$/;

/** A point after Chinese words, not the one of a file name or of an ellipsis. */
function isFullStop(text: string, at: number): boolean {
  if (text[at - 1] === '.' || text[at + 1] === '.' || kindAt(text, at + 1) === Kind.plain) return false;
  const last = before(text, at);
  const left = kindAt(text, last) === Kind.close ? before(text, last) : last;
  return isChinese(kindAt(text, left)) && !chineseNumber.test(text.slice(Math.max(0, at - 4), at));
}

/** True for a half-width mark between Chinese words. Figures, times and addresses of the network have none beside them. */
function isMisplaced(text: string, at: number): boolean {
  if (text[at] === '.') return isFullStop(text, at);
  return !(kindAt(text, at - 1) === Kind.plain && kindAt(text, at + 1) === Kind.plain) && isAmongChinese(text, at);
}

/** Chinese words outside or inside make a pair of brackets Chinese; 报告(1).docx is a file. */
function isChinesePair(text: string, open: number, close: number): boolean {
  if (text[close + 1] === '.' && kindAt(text, close + 2) === Kind.plain) return false;
  return isAmongChinese(text, open) || isAmongChinese(text, close);
}

const isRound = (mark: string | undefined): boolean => mark === '(' || mark === ')';

function misplacedIn(text: string): Set<number> {
  const runs = runsOf(text);
  const stops = marksOf(text).filter((at) => kindAt(text, at) === Kind.halfStop && isMisplaced(text, at) && !isInRun(runs, at));
  const brackets = pairingOf(text).pairs
    .filter(([open, close]) => (isRound(text[open]) || isRound(text[close])) && isChinesePair(text, open, close))
    .flatMap((pair) => pair.filter((at) => isRound(text[at])));
  return new Set([...stops, ...brackets]);
}

/** Places of the half-width marks that should be full-width. */
export const misplacedOf = remembering(misplacedIn);

function straightQuotes(text: string): Spot[] {
  const pairs = pairingOf(text).pairs.filter(([open, close]) => text[open] === '"' && text[close] === '"' && isAmongChinese(text, open));
  return pairs.map(([start, last]): Spot => ({
    start, end: last + 1, becomes: `“${text.slice(start + 1, last)}”`, message: `“${text.slice(start + 1, last)}”两边应使用全角引号`,
  }));
}

/** TXT-03: marks of full width between Chinese words. Files are brought into order when they are read. */
export const width: ParagraphRule = {
  id: 'TXT-03', severity: 'warning', basis: 'GB/T 15834 标点符号用法', parts: everywhere,
  read(text, { isImported }) {
    if (isImported) return [];
    const marks = [...misplacedOf(text)].map((at): Spot => {
      const becomes = fullWidth(text[at]!);
      return { start: at, end: at + 1, becomes, isMechanical: true, message: `“${around(text, at, at + 1)}”中的标点应使用全角“${becomes}”` };
    });
    return [...marks, ...straightQuotes(text)];
  },
};
