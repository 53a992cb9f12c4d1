import { before, from, isChinese, Kind, kindAt, marksIn } from '@/lib/text/character';
import { remembering } from '@/lib/text/remembering';

/** Places of all marks, spaces and other signs of a paragraph. Most rules on punctuation look at nothing else. */
export const marksOf = remembering(marksIn);

/** Words of a message: at most so many characters of a stretch are shown. */
const mostShown = 20;

/** The words between two places, shortened for a message. */
export function shown(text: string, start: number, end: number): string {
  return end - start > mostShown ? `${text.slice(start, start + mostShown)}…` : text.slice(start, end);
}

/** Where the words that lead up to a place begin: after the mark before, at most so far away. */
export function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < mostShown && kindAt(text, start - 1) < Kind.stop) start -= 1;
  return from(text, start);
}

/** Where the words that follow a place end: before the next mark, at most so far away. */
export function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < mostShown && kindAt(text, end) < Kind.stop) end += 1;
  return end;
}

/** The characters next to a stretch, three on each side, to find it by. */
export const around = (text: string, start: number, end: number): string => text.slice(Math.max(0, start - 3), end + 3);

const isEnclosing = (kind: Kind): boolean => kind === Kind.open || kind === Kind.close || kind === Kind.straightQuote;

/** Brackets seen through on the way to the nearest words; real text has no more in a row. */
const mostBrackets = 4;

/** True when the words next to a mark, seen through brackets, quotation marks and spaces, are Chinese on one side. */
export function isAmongChinese(text: string, at: number): boolean {
  let left = before(text, at);
  for (let n = 0; n < mostBrackets && isEnclosing(kindAt(text, left)); n += 1) left = before(text, left);
  if (isChinese(kindAt(text, left))) return true;
  let right = from(text, at + 1);
  for (let n = 0; n < mostBrackets && isEnclosing(kindAt(text, right)); n += 1) right = from(text, right + 1);
  return isChinese(kindAt(text, right));
}

/** How far back the opening mark of a name or a quotation is looked for. */
const longestName = 100;

/** True when a place stands between an opening mark and its closing one. */
export function isInside(text: string, at: number, [open, close]: readonly [open: string, close: string]): boolean {
  const left = text.slice(Math.max(0, at - longestName), at);
  return left.lastIndexOf(open) > left.lastIndexOf(close);
}

/** The marks of names and of quotations. */
export const name = ['《', '》'] as const;
export const quotation = ['“', '”'] as const;
