import { readNumbers } from '@/lib/narrative/read';
import type { ParagraphRule } from '../paragraph-rule';

const ofCases = /^NT-0[1-9]$/;

/** NT-14: applications, reviews and suits are counted in 件. */
export const unitOfCases: ParagraphRule = {
  id: 'NT-14', severity: 'warning', basis: '表三、表四以件为单位', anchors: ['条', '个', '份', '起', '宗'],
  read: (text, surroundings) => readNumbers(text, surroundings).filter(({ fact }) => ofCases.test(fact.rule) && /^[条个份起宗]$/.test(fact.unit)).map(({ fact: { words: [start, end], number, unit } }) => ({
    start, end, message: '申请、复议、诉讼的量词应为“件”', becomes: `${text.slice(start, end - unit.length)}件`, label: `改为 ${text.slice(...number)} 件`,
  })),
};
