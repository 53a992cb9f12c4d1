import type { Part } from '../../passages';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt, type Remark } from '../matches';

/** One sign for a whole number: ㈠ ⑴ ⒈, and ⑵ in the middle of a line. */
const joint = /[㈠-㈩⑴-⒇⒈-⒛]/g;

/** What a joint sign stands for, in the marks of GB/T 9704. */
const spelled = (sign: string): string => sign.normalize('NFKC').replace('(', '（').replace(')', '）');

/** （一）、 at the head of a line; 第二十条第（一）、（五）项 is none. */
const doubleMark = /^\s*([（(][一二三四五六七八九十]{1,3}[）)])[、.．，,](?!\s*[（(])/g;

/** 1、 at the head of a line or of an item; 4、5月份 is none. */
const wrongMark = /(?:^\s*|[：:；;。]\s?)(\d{1,2})、(?=[\u4e00-\u9fff“《])/g;

/** 三） at the head of a line: the first bracket is missing. */
const halfMark = /^\s*([一二三四五六七八九十]{1,3})[）)](?=[\u4e00-\u9fff])/g;

function mechanical(message: string, becomes: string, range: Pick<Remark, 'from' | 'to'> = {}): Remark {
  return { message, becomes, isMechanical: true, ...range };
}

const numbered: readonly Part[] = ['heading', 'overview', 'problems', 'otherMatters'];

/** STR-06: levels are numbered 一、（一）1.（1）. */
export const levelMarks: ParagraphRule = {
  id: 'STR-06', severity: 'warning', basis: 'GB/T 9704 第7.3.3条',
  anchors: [...'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑', '）、', ')、', '），', '）.', ...Array.from({ length: 10 }, (_, i) => `${i}、`), ...[...'一二三四五六七八九十'].flatMap((numeral) => [`${numeral}）`, `${numeral})`])],
  parts: numbered,
  read: (text): Spot[] => [
    ...spotsAt(text, joint, ([sign]) => mechanical(`序号“${sign}”写作“${spelled(sign)}”`, spelled(sign))),
    ...spotsAt(text, doubleMark, ({ 0: all, 1: mark = '' }) => mechanical(`“${mark}”后不加标点`, '', { from: all.length - 1 })),
    ...spotsAt(text, halfMark, ({ 0: all, 1: numeral = '' }) => mechanical(`“${numeral}）”写作“（${numeral}）”`, `（${numeral}）`, { from: all.length - numeral.length - 1 })),
    ...spotsAt(text, wrongMark, ({ 0: all, 1: digits = '' }) => mechanical(`“${digits}、”写作“${digits}.”`, `${digits}.`, { from: all.length - digits.length - 1 })),
  ],
};
