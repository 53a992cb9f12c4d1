import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { paragraphsOf, type Paragraph } from '../../passages';
import { faultIn } from '../../paragraph-rule';
import type { Fault, Rule } from '../../rule';

const identity = { id: 'NUM-08', severity: 'hint', basis: '层次序数用法' } as const;

const numerals = '一二三四五六七八九十';

/** An item of a list: its manner of counting and its number. */
interface Item {
  manner: string;
  number: number;
  at: number;
  words: string;
}

/** 一是, 第一， 1. and 1、 at the beginning of a sentence. */
const item = /(?<=^|[。；;：:])(?:([一二三四五六七八九十])是|第([一二三四五六七八九十])[，,、]|(\d{1,2})[.．、](?!\d))/g;

function itemsIn(text: string): Item[] {
  return matchesOf(text, item).map(({ index, 0: words, 1: spoken, 2: ordinal, 3: digits }): Item => (digits
    ? { manner: '1.', number: Number(digits), at: index, words }
    : { manner: spoken ? '一是' : '第一', number: numerals.indexOf(spoken ?? ordinal!) + 1, at: index, words }));
}

/** The first item that goes on counting in another manner than the one before; a list inside a list begins anew. */
function strayItem<T extends Item>(items: readonly T[]): T | undefined {
  return items.find((now, i) => {
    const last = items[i - 1];
    if (!last || last.manner === now.manner || now.number !== last.number + 1) return false;
    return !items.slice(Math.max(0, i - 30), i).some(({ manner, number }) => manner === now.manner && number === now.number - 1);
  });
}

const spotOf = ({ at, words, manner }: Item): Spot => ({ start: at, end: at + words.length, message: `“${words}”与前面的序次写法不一，同一组用一种（现混用“${manner}”）` });

/** NUM-08: one list counts in one manner. Inside a paragraph. */
export const inlineOrdinals: ParagraphRule = {
  ...identity, anchors: ['二是', '三是', '四是', '第二，', '第三，', '第二、'],
  read(text) {
    const stray = strayItem(itemsIn(text));
    return stray ? [spotOf(stray)] : [];
  },
};

/** The item that a paragraph begins with. */
const atStart = /^[\s\u3000]*(?:([一二三四五六七八九十])是|第([一二三四五六七八九十])[，、]|(\d{1,2})[.．、](?!\d))/;

function firstItem(paragraph: Paragraph): (Item & { paragraph: Paragraph })[] {
  const match = atStart.exec(paragraph.text);
  if (!match) return [];
  const [found, spoken, ordinal, digits] = match;
  const words = found.trim();
  return [{ paragraph, words, at: found.length - words.length, manner: digits ? '1.' : spoken ? '一是' : '第一', number: digits ? Number(digits) : numerals.indexOf(spoken ?? ordinal!) + 1 }];
}

/** NUM-08 over the paragraphs of a field. */
export const ordinalsOverLines: Rule = {
  ...identity,
  run({ report }): Fault[] {
    const items = paragraphsOf(report).flatMap(firstItem);
    const fields = [...new Set(items.map(({ paragraph }) => paragraph.at))];
    return fields.flatMap((field) => {
      const stray = strayItem(items.filter(({ paragraph }) => paragraph.at === field));
      return stray ? [faultIn(stray.paragraph, spotOf(stray))] : [];
    });
  },
};
