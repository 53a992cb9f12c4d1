import type { Quantity } from '@/lib/narrative/quantities';
import { oneOf } from '@/lib/text/one-of';

/** A whole and the parts that its sentence lists: 总数 N 条，其中 a、b、c. */
export interface Listing {
  whole: Quantity;
  parts: Quantity[];
  /** How the list is led in: 分别 and brackets promise all parts, 其中： most, 其中 perhaps a few. */
  promise: 'all' | 'most' | 'some';
  /** No comma between parts outside brackets, so that nothing but parts can stand there. */
  isTight: boolean;
  /** The most that 其中 may point at when several numbers stand before it: 新收9件，结转1件，其中… speaks of both together. */
  reach: number;
}

interface Scanner {
  text: string;
  quantities: readonly Quantity[];
  listings: Listing[];
  /** Lists within lists that are being read. */
  depth: number;
}

/** Deeper, longer and further than any list of people goes, so that no text can hold the reader up. */
const deepest = 4;
const mostParts = 60;
const mostText = 12_000;

const leadIn = /^[，,。；;：:\s]{0,2}(其中|分别(?:是|为)?|具体(?:为|是)?|包括|包含|内?含|内有)[，,：:]?\s?(?:包括|分别)?/;
/** A clause that begins something else: what was done, compared or carried over. */
const otherThing = /同比|环比|较|上年|去年|累计|历年|结转|占|率|办结|答复|收到|受理|开展|举办|召开|组织|印发|制定|培训|接待|处理完|参[训加]|共计|合计|总数|已/;
const countable = /^[件条个份篇则项起宗期部]?$/;

const isOpen = oneOf('（(');
const isClose = oneOf('）)');
const endsSentence = oneOf('。\n');

/** A number whose unit was forgotten between two names of information: 动态信息85公告信息30条. */
const ofInformation = /(?:信息|动态|公告|解读|文件|新闻|公示|通知)$/;
const isForgotten = (label: string, behind: string): boolean => ofInformation.test(label) && /^[\u4e00-\u9fff]{2,16}\d/.test(behind);

/** The place behind the bracket that opens at `open`; the end of the text when it stays open. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (isOpen(text, at)) depth += 1;
    else if (isClose(text, at) && (depth -= 1) === 0) return at;
  }
  return text.length;
}

/** Index of the first quantity at or behind a place. */
function indexAt(quantities: readonly Quantity[], place: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quantities[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sum = (parts: readonly Quantity[]): number => Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(15));

/**
 * Reads the members of a list from `from` to `to`. A member followed by a bracket or by 其中 has members of its own, which
 * are read as a list of their own and are no members of this one.
 */
function members(scanner: Scanner, from: number, to: number, isBracket: boolean): { parts: Quantity[]; isTight: boolean } {
  const { text, quantities } = scanner;
  const parts: Quantity[] = [];
  let isTight = true;
  let floor = from;
  for (let i = indexAt(quantities, from); i < quantities.length && quantities[i]!.start < to && parts.length < mostParts; i += 1) {
    const quantity = quantities[i]!;
    const label = text.slice(floor, quantity.start);
    if (otherThing.test(label) || label.length > 60 || /。/.test(label)) break;
    if (!countable.test(quantity.unit) || quantity.vague || (quantity.unit === '' && !/^[（(，,、；;。]|^$/.test(text.slice(quantity.end, quantity.end + 1)) && !isForgotten(label, text.slice(quantity.end, quantity.end + 20)))) {
      floor = quantity.end;
      continue;
    }
    if (!isBracket && parts.length > 0 && /[，,]/.test(label)) isTight = false;
    parts.push(quantity);
    floor = quantity.end;
    const inner = innerList(scanner, quantity, to);
    if (inner) {
      floor = inner;
      i = indexAt(quantities, inner) - 1;
    }
  }
  return { parts, isTight };
}

/** Reads the list that stands right behind a member, in brackets or after 其中; returns where it ends. */
function innerList(scanner: Scanner, whole: Quantity, to: number): number | null {
  const { text } = scanner;
  if (scanner.depth > deepest) return null;
  if (isOpen(text, whole.end)) {
    const end = closing(text, whole.end);
    scanner.depth += 1;
    bracketList(scanner, whole, end);
    scanner.depth -= 1;
    return Math.min(end + 1, to);
  }
  // Lists without brackets are not looked for within one another: nobody could tell where they end.
  const lead = scanner.depth === 0 ? /^[，,]?(?:其中|内有|内?含|包括|包含)[，,：:]?/.exec(text.slice(whole.end, whole.end + 4)) : null;
  if (!lead) return null;
  const start = whole.end + lead[0].length;
  scanner.depth += 1;
  const { parts, isTight } = members(scanner, start, to, false);
  scanner.depth -= 1;
  // The inner list ends where its members come to the whole; what follows belongs to the outer one again.
  const full = parts.findIndex((_, i) => sum(parts.slice(0, i + 1)) === whole.value);
  if (full < 0) {
    scanner.listings.push({ whole, parts, promise: 'some', isTight, reach: whole.value });
    return to;
  }
  return parts[full]!.end;
}

function bracketList(scanner: Scanner, whole: Quantity, end: number): void {
  const { text } = scanner;
  const inside = text.slice(whole.end + 1, Math.min(end, whole.end + 12));
  const lead = /^(其中|分别|包括|含)?(?:为|是)?[，,：:]?/.exec(inside)!;
  const { parts } = members(scanner, whole.end + 1 + lead[0].length, end, true);
  if (parts.length >= 2) scanner.listings.push({ whole, parts, promise: lead[1] === '其中' || lead[1] === '含' || lead[1] === '包括' ? 'most' : 'all', isTight: true, reach: whole.value });
}

/** Where a list led in by 其中 ends: with its sentence. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (isOpen(text, at)) at = closing(text, at);
    else if (endsSentence(text, at)) return at;
  }
  return text.length;
}

/** A number and those with its unit before it in the sentence, added up. */
function reachOf(text: string, whole: Quantity, quantities: readonly Quantity[]): number {
  const from = Math.max(0, text.lastIndexOf('。', whole.start));
  const together: Quantity[] = [whole];
  for (let i = indexAt(quantities, whole.start) - 1; i >= 0 && quantities[i]!.start >= from; i -= 1) {
    if (quantities[i]!.unit === whole.unit) together.push(quantities[i]!);
  }
  return sum(together);
}

/** All lists of a text: those led in by 其中, 分别, 包括 and those in brackets. */
export function listingsIn(whole: string, quantities: readonly Quantity[]): Listing[] {
  const text = whole.slice(0, mostText);
  const scanner: Scanner = { text, quantities, listings: [], depth: 0 };
  let done = 0;
  for (const total of quantities) {
    if (total.start < done || !countable.test(total.unit)) continue;
    if (isOpen(text, total.end)) {
      const end = closing(text, total.end);
      bracketList(scanner, total, end);
      done = end;
      continue;
    }
    const lead = leadIn.exec(text.slice(total.end, total.end + 12));
    if (!lead) continue;
    const start = total.end + lead[0].length;
    const end = sentenceEnd(text, start);
    const { parts, isTight } = members(scanner, start, end, false);
    const promise = lead[1]!.startsWith('分别') || lead[1]!.startsWith('具体') ? 'all' : /[：:]/.test(lead[0]) ? 'most' : 'some';
    if (parts.length > 0) scanner.listings.push({ whole: total, parts, promise, isTight, reach: reachOf(text, total, quantities) });
    done = parts.at(-1)?.end ?? start;
  }
  return scanner.listings;
}
