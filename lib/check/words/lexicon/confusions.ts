import { finderOf } from '@/lib/text/finder';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { confusions, type Confusion } from './confusion-table';

/** How far around a word its contexts are looked for. */
const around = 5;

function isMeant({ wrong, unless, only }: Confusion, text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - around), at + wrong.length + around);
  return !unless?.test(window) && (only?.test(window) ?? true);
}

function spotsOf(confusion: Confusion, text: string): Spot[] {
  const { wrong, right, severity } = confusion;
  const spots: Spot[] = [];
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
    if (!isMeant(confusion, text, at)) continue;
    spots.push({ start: at, end: at + wrong.length, message: `“${wrong}”应为“${right}”`, becomes: right, ...(severity && { severity }) });
  }
  return spots;
}

const wrongs = confusions.map(({ wrong }) => wrong);
const find = finderOf(wrongs.map((wrong) => [wrong]));

/** LEX-04: words that administrative texts mix up, from a table. */
export const confusedWords: ParagraphRule = {
  id: 'LEX-04', severity: 'warning', basis: '规范用字', anchors: wrongs,
  read: (text) => {
    const seen = new Uint8Array(wrongs.length);
    find(text, seen);
    return confusions.filter((_, i) => seen[i]).flatMap((confusion) => spotsOf(confusion, text)).sort((a, b) => a.start - b.start);
  },
};

/** 截止 takes no object: it is 截至2024年底, or 2024年底截止. With 到 it is at least tolerated. */
const until = /截止([到至]?)\s?(?=[\d０-９]{1,4}\s?[年月.\-/]|目前|当前|现在|今年|去年|上年|本年|年底|年末|[一二三四五六七八九十]+月)/g;

/** LEX-05: up to a date is 截至. */
export const upToDate: ParagraphRule = {
  id: 'LEX-05', severity: 'warning', basis: '规范用字', anchors: ['截止'],
  read: (text) => spotsAt(text, until, ({ 0: found, 1: particle }) => ({
    to: found.trimEnd().length, message: `日期前的“${found.trimEnd()}”应为“截至”`, becomes: '截至', ...(particle && { severity: 'hint' as const }),
  })),
};
