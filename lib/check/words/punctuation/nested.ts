import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { isInside, name as nameMarks } from './marks';

/** Half of a name inside another name. */
const inner = /[<＜《]([^<>＜＞《》〈〉\n]{1,80})[>＞》]/g;

/** Inside a name that is closed later: 《 before, and the next of 《 and 》 is 》. */
const isInName = (text: string, start: number, end: number): boolean => isInside(text, start, nameMarks) && /^[^《》]{0,100}》/.test(text.slice(end, end + 101));

/** TXT-02: a name inside a name stands in 〈〉. */
export const nested: ParagraphRule = {
  id: 'TXT-02', severity: 'warning', basis: 'GB/T 15834 标点符号用法', anchors: ['《'],
  read: (text) => spotsAt(text, inner, ({ 0: found, 1: name = '', index }) => (isInName(text, index, index + found.length)
    ? { becomes: `〈${name}〉`, label: '改用〈〉', message: `“${found}”在书名号内，应使用单书名号〈〉` }
    : null)),
};
