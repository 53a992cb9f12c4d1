import { matchesOf } from '@/lib/text/matches';
import { paragraphsOf, type Paragraph } from '../../passages';
import { faultIn, type ParagraphRule } from '../../paragraph-rule';
import type { Fault, Rule } from '../../rule';
import { spotsAt } from '../matches';

/** A figure soon after the name of the fee, within one clause; what follows the figure is its unit. */
const figureAfterFee = /处理费[^，,。；;\n\d]{0,12}?(?:[，,]?(?:共计|合计|总计|金额|总额|共)[^，,。；;\n\d]{0,6}?)?(\d[\d.]{0,12})\s?([^\s\d])?/g;
/** A figure before the name: 收取380元信息处理费. */
const figureBeforeFee = /收取(?:了)?\s?(\d[\d.]{0,12})\s?元/g;

/** FEE-03: an amount has a unit. Counts carry one of their own, and nothing is nothing in every unit. */
export const feeUnit: ParagraphRule = {
  id: 'FEE-03', severity: 'warning', basis: '金额应当有单位', anchors: ['处理费'], parts: ['otherMatters'],
  read: (text) => spotsAt(text, figureAfterFee, ({ 0: whole, 1: figure = '', 2: next = '' }) => {
    if (Number(figure) === 0 || !/^[。，,；;）)]?$/.test(next)) return null;
    const from = whole.lastIndexOf(figure);
    return { from, to: from + figure.length, message: `信息处理费“${figure}”没有单位，应写作 ${figure}元`, becomes: `${figure}元` };
  }),
};

/** Amounts in 元 that a paragraph of section six states for the fee. */
function amountsIn(text: string): { start: number; end: number; value: number }[] {
  if (!text.includes('处理费')) return [];
  return [figureAfterFee, figureBeforeFee].flatMap((pattern) => matchesOf(text, pattern).flatMap((match) => {
    const [whole, figure = '', unit = pattern === figureBeforeFee ? '元' : ''] = match;
    const start = match.index + whole.lastIndexOf(figure);
    return unit === '元' && Number(figure) > 0 ? [{ start, end: start + figure.length + 1, value: Number(figure) }] : [];
  }));
}

/** FEE-07: fees are counted by 100 元 a piece or by 10, 20 or 40 元 a page, so every amount is a multiple of 10. */
export const feeTariff: ParagraphRule = {
  id: 'FEE-07', severity: 'hint', basis: '国办函〔2020〕109号第四条、第五条', anchors: ['处理费'], parts: ['otherMatters'],
  read: (text) => amountsIn(text).filter(({ value }) => value % 10 !== 0).map(({ start, end, value }) => ({
    start, end, message: `信息处理费 ${value} 元与收费标准不吻合，按件、按量计收的金额都是 10 元的倍数，核对金额`,
  })),
};

const countsApplications = /[\d一二两三四五六七八九十]\s?(?:件|人次|宗|起)/;

function uncounted(paragraphs: readonly Paragraph[]): Fault[] {
  if (paragraphs.some(({ text }) => countsApplications.test(text))) return [];
  return paragraphs.flatMap((paragraph) => amountsIn(paragraph.text).slice(0, 1).map(({ start, end }) => faultIn(paragraph, {
    start, end, message: '收取了信息处理费，还没有写明涉及的申请件数',
  })));
}

/** FEE-04: where a fee was collected, the number of applications is given. */
export const feeCount: Rule = {
  id: 'FEE-04', severity: 'hint', basis: '便于核对收费标准',
  run: ({ report }) => uncounted(paragraphsOf(report).filter(({ part }) => part === 'otherMatters')),
};
