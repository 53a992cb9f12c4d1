import { Kind, kindAt } from '@/lib/text/character';
import { remembering } from '@/lib/text/remembering';
import { marksOf } from './marks';

/** Opening marks, each above the one that closes it. */
const opening = '《〈“‘（〔【「『([［｛{';
const closing = '》〉”’）〕】」』)]］｝}';

/** The closing mark that belongs to an opening one, and the other way round. */
export const partnerOf = (mark: string): string => closing[opening.indexOf(mark)] ?? opening[closing.indexOf(mark)] ?? mark;

/** Marks that differ in width only are one kind. */
const wide: Readonly<Record<string, string>> = { '(': '（', '[': '［', '{': '｛', '"': '“', "'": '‘' };

/** The kind of a pair by the code of either mark: the code of the opening one in full width. */
const kinds = new Map([...opening, ...closing, '"', "'"].map((mark) => {
  const open = opening[closing.indexOf(mark)] ?? mark;
  return [mark.charCodeAt(0), (wide[open] ?? open).charCodeAt(0)];
}));

interface Opened {
  at: number;
  /** See `kinds`. */
  kind: number;
  /** Place of an earlier opened mark that was closed before this one. */
  crossed?: number;
}

/** How the paired marks of a paragraph stand to each other. */
export interface Pairing {
  /** Places of an opening mark and its closing one. */
  pairs: (readonly [open: number, close: number])[];
  /** Places of marks whose partner is missing. */
  alone: number[];
  /** Places of two opening marks of which the first is closed before the second. */
  crossed: (readonly [first: number, second: number])[];
}

/** How far down among open marks a partner is looked for; real text is never nested so deep. */
const deepest = 8;

function partnerIn(stack: readonly Opened[], kind: number): number {
  const last = Math.max(0, stack.length - deepest);
  for (let i = stack.length - 1; i >= last; i -= 1) if (stack[i]!.kind === kind) return i;
  return -1;
}

/** 1）, 二）, a): the mark of an item, which has no partner. */
const item = /(?:[0-9０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/;
const isItem = (text: string, at: number): boolean => /[)）]/.test(text[at]!) && item.test(text.slice(Math.max(0, at - 3), at));

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" && kindAt(text, at - 1) === Kind.plain;

function close(text: string, at: number, kind: number, stack: Opened[], found: Pairing): void {
  const i = partnerIn(stack, kind);
  if (i < 0) {
    if (!isItem(text, at)) found.alone.push(at);
    return;
  }
  const [opened] = stack.splice(i, 1) as [Opened];
  found.pairs.push([opened.at, at]);
  if (opened.crossed !== undefined) found.crossed.push([opened.crossed, opened.at]);
  for (let above = i; above < stack.length; above += 1) stack[above]!.crossed ??= opened.at;
}

function pairingIn(text: string): Pairing {
  const found: Pairing = { pairs: [], alone: [], crossed: [] };
  const stack: Opened[] = [];
  for (const at of marksOf(text)) {
    const what = kindAt(text, at);
    if (what !== Kind.open && what !== Kind.close && what !== Kind.straightQuote) continue;
    const isStraight = what === Kind.straightQuote;
    if (isStraight && isApostrophe(text, at)) continue;
    const kind = kinds.get(text.charCodeAt(at))!;
    if (what === Kind.close || (isStraight && partnerIn(stack, kind) >= 0)) close(text, at, kind, stack, found);
    else stack.push({ at, kind });
  }
  for (const { at } of stack) found.alone.push(at);
  found.alone.sort((a, b) => a - b);
  return found;
}

/** How the paired marks of a paragraph stand to each other; a straight quotation mark closes the open one, else opens. */
export const pairingOf = remembering(pairingIn);
