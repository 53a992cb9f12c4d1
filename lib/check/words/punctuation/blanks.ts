import { isChinese, isEmpty, Kind, kindAt } from '@/lib/text/character';
import { remembering } from '@/lib/text/remembering';
import { marksOf } from './marks';
import { isInRun, runsOf } from './runs';
import { misplacedOf } from './width';

/** A stretch of spaces and hidden signs. */
export interface Blank {
  start: number;
  end: number;
  /** Spaces of any width as plain ones, signs without width gone. */
  spaces: string;
  hasHidden: boolean;
  /** Nothing should stand here. */
  isStray: boolean;
}

/** More spaces than these are layout: they keep a signature apart. */
const mostStray = 3;

const withoutWidth = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const spaced = (text: string): string => text.replace(withoutWidth, '').replace(/[^ \t\u3000]/g, ' ');

/** A mark that brings its own room, or will once it is written in full width. */
function isWide(text: string, at: number, kind: Kind): boolean {
  if (kind !== Kind.halfStop && kind !== Kind.open && kind !== Kind.close) return kind === Kind.stop;
  return text.charCodeAt(at) > 0x7f || misplacedOf(text).has(at);
}

/** 邮编： and the like begin something new on the same line. */
const label = /^[\u3400-\u9fff]{1,8}[：:]/;
/** （一）主动公开情况, 1.收费: what a heading may begin with. */
const ordinal = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[㈠-㈩①-⑩]|第[一二三四五六七八九十])/;

/** One space between Chinese words, where it parts neither a heading from its text nor one label from the next. */
function isBetweenWords(text: string, start: number, end: number): boolean {
  if (label.test(text.slice(end, end + 9))) return false;
  return !ordinal.test(text.slice(0, 8)) || marksOf(text).some((at) => at < start && at > 8 && kindAt(text, at) === Kind.stop);
}

function isStray(text: string, start: number, end: number, spaces: string): boolean {
  if (end === text.length || spaces === '') return false;
  if (start === 0) return true;
  if (spaces.length > mostStray) return false;
  const [left, right] = [kindAt(text, start - 1), kindAt(text, end)];
  if (left === Kind.open && right === Kind.close) return false;
  if (isWide(text, start - 1, left) || isWide(text, end, right)) return true;
  if (left === Kind.straightQuote || right === Kind.straightQuote) return isChinese(left) || isChinese(right);
  return spaces.length === 1 && isChinese(left) && isChinese(right) && isBetweenWords(text, start, end);
}

function blankFrom(text: string, start: number): Blank {
  let end = start;
  let hasHidden = false;
  while (isEmpty(kindAt(text, end))) {
    hasHidden ||= kindAt(text, end) === Kind.hidden;
    end += 1;
  }
  const written = text.slice(start, end);
  const spaces = hasHidden ? spaced(written) : written;
  return { start, end, spaces, hasHidden, isStray: isStray(text, start, end, spaces) };
}

function blanksIn(text: string): Blank[] {
  const blanks: Blank[] = [];
  let end = 0;
  for (const at of marksOf(text)) {
    if (at < end || !isEmpty(kindAt(text, at))) continue;
    const blank = blankFrom(text, at);
    end = blank.end;
    if ((blank.isStray || blank.hasHidden) && !isInRun(runsOf(text), at)) blanks.push(blank);
  }
  return blanks;
}

/** All stretches of a paragraph that hold stray spaces or hidden signs; those inside a run of marks are TXT-04's. */
export const blanksOf = remembering(blanksIn);
