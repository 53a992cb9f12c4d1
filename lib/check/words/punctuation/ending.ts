import { before, Kind, kindAt } from '@/lib/text/character';
import type { Part } from '../../passages';
import type { ParagraphRule } from '../../paragraph-rule';
import { clauseStart, shown } from './marks';
import { isBareLine } from './lines';
import { pairingOf } from './pairs';

/** What may end a paragraph. A list may follow after ：, a table or picture after …. */
const endMarks = '。！？；：….!?;:';

/** True when a bracket or quotation at the end holds sentences of its own: 。（联系电话：0000） or “应公开尽公开。”. */
function endsInside(text: string, last: number): boolean {
  if (endMarks.includes(text[before(text, last)] ?? '')) return true;
  const open = pairingOf(text).pairs.find(([, close]) => close === last)?.[0];
  if (open === undefined) return false;
  const left = before(text, open);
  return left < 0 || endMarks.includes(text[left]!);
}

function isEnded(text: string, last: number): boolean {
  if (endMarks.includes(text[last]!)) return true;
  const kind = kindAt(text, last);
  return (kind === Kind.close || kind === Kind.straightQuote) && endsInside(text, last);
}

/** Where the last words begin; brackets and pauses at the end are no words. */
function wordsStart(text: string, end: number): number {
  const start = clauseStart(text, end);
  if (start < end) return start;
  let at = end;
  while (at > 0 && kindAt(text, at - 1) >= Kind.stop) at -= 1;
  return clauseStart(text, at);
}

/** TXT-05: a paragraph ends with a mark. Lines that are headings, labels, names and dates need none. */
export const ending: ParagraphRule = {
  id: 'TXT-05', severity: 'warning', basis: 'GB/T 15834 标点符号用法',
  read(text, _surroundings, part: Part) {
    const last = before(text, text.length);
    if (last < 0 || isEnded(text, last) || isBareLine(text.trim(), part)) return [];
    const isPause = '，、,'.includes(text[last]!);
    const end = last + 1;
    const start = wordsStart(text, isPause ? last : end);
    const words = text.slice(start, isPause ? last : end);
    const what = isPause ? `后是“${text[last]}”，段末应为句号` : '后缺少句号';
    return [{ start, end, becomes: `${words}。`, label: isPause ? '改为句号' : '补上句号', message: `段末“${shown(words, 0, words.length)}”${what}` }];
  },
};
