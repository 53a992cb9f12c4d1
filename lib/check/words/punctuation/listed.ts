import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';

const between = /》、《|”、“|〉、〈|’、‘/g;

/** TXT-06: names and quotations that follow each other need no 、. */
export const listed: ParagraphRule = {
  id: 'TXT-06', severity: 'hint', basis: 'GB/T 15834 标点符号用法', anchors: ['》、《', '”、“', '〉、〈', '’、‘'],
  read: (text) => spotsAt(text, between, ({ 0: [last, , first] }) => ({
    becomes: `${last}${first}`, label: '删除顿号', isMechanical: true,
    message: `并列的${'》〉'.includes(last!) ? '书名号' : '引号'}之间不用顿号`,
  })),
};
