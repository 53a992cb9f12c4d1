import { chineseOrdinal } from '@/lib/text/date';
import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';

/** Articles of the Regulation of 2019. */
const lastArticle = 56;
/** Articles with items (项), and how many. */
const items: Readonly<Record<number, number>> = { 4: 5, 20: 15, 29: 3, 31: 3, 36: 7, 50: 5, 53: 3 };
/** Articles whose items stand in their only paragraph (款). */
const undivided = new Set([20, 31, 36]);

const values = new Map(Array.from({ length: 99 }, (_, i) => [chineseOrdinal(i + 1), i + 1] as const));
/** 二十, 20 or ２０ as a number; NaN for anything else. */
const valueOf = (numeral: string): number => values.get(numeral) ?? Number(numeral.normalize('NFKC'));

const numeral = '[一二三四五六七八九十百\\d]{1,4}';
const bracketed = `[（(]?(${numeral})[）)]?`;
const title = '《(?:中华人民共和国)?政府信息公开条例》|《条例》';
const citation = new RegExp(`(?:${title})(?:[（(][^（()）]{0,24}[）)])?的?(第(${numeral})条(?:第(${numeral})款)?(?:第?${bracketed}项)?)`, 'g');

/** LAW-06: what is cited of the Regulation exists. */
export const articles: ParagraphRule = {
  id: 'LAW-06', severity: 'warning', basis: '条例共五十六条', anchors: ['条例》'],
  read: (text) => spotsAt(text, citation, ({ 0: whole, 1: found = '', 2: article = '', 4: item }) => {
    const from = whole.length - found.length;
    const number = valueOf(article);
    if (number > lastArticle) return { from, message: `条例共 ${lastArticle} 条，没有“${found}”` };
    if (item === undefined) return null;
    const most = items[number];
    if (most === undefined) return { from, message: `条例第${article}条没有分项，核对“${found}”`, severity: 'hint' };
    return valueOf(item) > most ? { from, message: `条例第${article}条共 ${most} 项，没有“${found}”` } : null;
  }),
};

/** 第二十条第（二）款: a number in brackets is an item. */
const itemAsParagraph = new RegExp(`(${title})?[的]?第(${numeral})条第([（(]?)(${numeral})[）)]?款`, 'g');

/** LAW-05: what is numbered （一） is 项. */
export const articleLevels: ParagraphRule = {
  id: 'LAW-05', severity: 'warning', basis: '立法技术规范，条例第二十条', anchors: ['款'],
  read: (text) => spotsAt(text, itemAsParagraph, ({ 0: whole, 1: name, 2: article = '', 3: bracket = '', 4: item = '' }) => {
    const number = valueOf(article);
    const isOurs = name !== undefined || number === 20;
    if (!isOurs || !undivided.has(number) || (bracket === '' && (name === undefined || valueOf(item) < 2))) return null;
    const becomes = `第${article}条第（${item}）项`;
    const from = whole.indexOf('第');
    return { from, message: `“${whole.slice(from)}”应为“${becomes}”`, becomes };
  }),
};
