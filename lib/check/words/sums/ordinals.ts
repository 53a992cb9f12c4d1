import { matchesOf } from '@/lib/text/matches';
import { numeralValue } from '@/lib/text/numerals';
import { remembering } from '@/lib/text/remembering';
import type { ParagraphRule, Spot } from '../../paragraph-rule';

interface Ordinal {
  number: number;
  start: number;
  end: number;
  /** The mark before it; empty at the beginning. */
  before: string;
}

/** Begins with the rarest character and looks back from there, which is many times faster than trying every mark. */
const pattern = /是(?<=(^|[。；，：:;,.、！？）)\s])\s?([一二三四五六七八九十]{1,3})是)/g;

const ordinalsIn = remembering((text: string): readonly Ordinal[] => {
  return matchesOf(text, pattern).map((match) => {
    const end = match.index + 1;
    return { number: numeralValue(match[2]!), start: end - match[2]!.length - 1, end, before: match[1]!.trim() };
  }).filter(({ number }) => !Number.isNaN(number));
});

/** Lists one after the other: each begins with 一是. */
function listsIn(text: string): Ordinal[][] {
  const lists: Ordinal[][] = [];
  for (const ordinal of ordinalsIn(text)) {
    if (ordinal.number === 1) lists.push([ordinal]);
    else lists.at(-1)?.push(ordinal);
  }
  return lists;
}

/** The first number that does not follow the one before. */
function outOfOrder(list: readonly Ordinal[]): Spot[] {
  const at = list.findIndex(({ number }, i) => i > 0 && number !== list[i - 1]!.number + 1);
  if (at < 0) return [];
  const { start, end, number } = list[at]!;
  const before = list[at - 1]!.number;
  return [{ start, end, message: number === before ? '序次词重复' : `序次词不连续：第 ${before} 项之后是第 ${number} 项` }];
}

const ending: Readonly<Record<string, string>> = { '；': '；', ';': '；', '。': '。' };

/** 一是…。二是…；三是…: two kinds of marks in one list. */
function mixedMarks(list: readonly Ordinal[]): Spot[] {
  const marks = list.slice(1).map(({ before }) => ending[before]).filter(Boolean);
  const other = marks.findIndex((mark) => mark !== marks[0]);
  if (other < 0 || marks.length !== list.length - 1) return [];
  return [{ start: list[0]!.start, end: list[other + 1]!.end, message: `并列项之间“${marks[0]}”“${marks[other]}”混用，统一为一种` }];
}

export const ordinals: ParagraphRule = {
  id: 'NN-09', severity: 'warning', basis: '序次词连续，分隔标点统一', anchors: ['一是'],
  read: (text) => listsIn(text).flatMap((list) => [...outOfOrder(list), ...mixedMarks(list)]),
};

const announced = /([两二三四五六七八九十]|\d{1,2})(?:个方面|大方面|方面|项措施|条措施|点|个环节|项工作|大举措|项举措)[^。；;，,：:]{0,16}[：:，,]\s?$/;

/** 从三个方面…：一是… : as many as announced. */
export const announcedOrdinals: ParagraphRule = {
  id: 'NN-08', severity: 'hint', basis: '列举与所称数目一致', anchors: ['一是'],
  read: (text) => listsIn(text).flatMap((list): Spot[] => {
    const from = Math.max(0, list[0]!.start - 40);
    const said = announced.exec(text.slice(from, list[0]!.start));
    const number = said ? numeralValue(said[1]!) : NaN;
    const found = list.at(-1)!.number;
    if (!said || Number.isNaN(number) || number === found || found !== list.length) return [];
    const start = from + said.index;
    return [{ start, end: list[0]!.end, message: `所称 ${number} 项，列出 ${found} 项` }];
  }),
};
