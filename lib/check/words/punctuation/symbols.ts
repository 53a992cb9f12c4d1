import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt, type Remark } from '../matches';
import { isInside, name, quotation } from './marks';

const basis = 'GB/T 15834 标点符号用法';
const symbols = ['+', '＋', '&', '＆', '/', '／'];

/** A symbol between Chinese words, with the words around it. */
const plus = /[\u4e00-\u9fff][+＋&＆](?=[\u4e00-\u9fff]{1,16})/g;
const slash = /[\u4e00-\u9fff][/／](?=[\u4e00-\u9fff])/g;

/** 互联网+ and its like are names. */
const slogans = /(?:互联网|物联网|人工智能|智能|大数据|数据要素|区块链|数字|智慧|党建|网格|生态|旅游|文化|标准地|数据|政务服务)$/;
const wordsBefore = (text: string, at: number): string => /[\u4e00-\u9fff]{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))![0];
const wordsAfter = (text: string, at: number): string => /^[\u4e00-\u9fff]{0,24}/.exec(text.slice(at, at + 24))![0];

const isNamed = (text: string, at: number): boolean => isInside(text, at, name) || isInside(text, at, quotation);

/** Two kinds counted together are a matter of fact, 线上+线下 rather one of style. */
function joinedBySymbol(text: string, at: number): Remark | null {
  const [left, right] = [wordsBefore(text, at), wordsAfter(text, at + 1)];
  if (slogans.test(left) || isNamed(text, at)) return null;
  const isCounted = /^\d/.test(text.slice(at + 1 + right.length));
  return { message: `“${left.slice(-6)}${text[at]}${right.slice(0, 6)}”不宜用“${text[at]}”，改用“和”或“或”`, ...(!isCounted && { severity: 'hint' }) };
}

const unit = /^(?:件|人|次|页|条|天|年|月|日|户|份|项|个|小时|吨|公里|人次|季度)(?![\u4e00-\u9fff]{2})/;

/** 增/减, 和/或, 元/件, 首页/政务公开/年报. */
function isAllowed(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 2).replace('／', '/');
  if (pair === '增/减' || pair === '和/或' || pair === '与/或' || unit.test(text.slice(at + 1, at + 6))) return true;
  return isInside(text, at, name) || /[/／]/.test(text.slice(Math.max(0, at - 12), at) + text.slice(at + 1, at + 12));
}

const ourselves = /(?:我|本)(?:局|委|办|厅|镇|乡|县|市|区|街道|单位|机关|部门|中心)$/;
const oneOfTwo = /^(?:有\/无|无\/有|是\/否|否\/是|已\/未|未\/已|增\/减)$/;

/** How much of the left words, from their end, the right words say again: the sign of two versions side by side. */
function repeatedWords(left: string, right: string): number {
  for (let length = Math.min(left.length, 10); length >= 2; length -= 1) {
    const i = right.indexOf(left.slice(-length));
    const isNegated = i > 0 && /[未没不无]有?$/.test(right.slice(0, i));
    if (i >= 0 && (length >= 3 || isNegated)) return length;
  }
  return 0;
}

const negation = /^(?:未|没有|不|无)/;

/** 未收取 in 未收取/收取: the end of the left words that the right ones begin with, denied. */
function deniedWords(left: string, right: string): string | undefined {
  const denied = /(?:未|没有|不|无)([\u4e00-\u9fff]{1,4})$/.exec(left);
  return denied && right.startsWith(denied[1]!) ? denied[0] : undefined;
}

/** Two versions of which one was to be chosen, as a stretch around the slash; null when it may be meant. */
function alternative(text: string, at: number): { from: number; to: number } | null {
  const [left, right] = [wordsBefore(text, at), wordsAfter(text, at + 1)];
  const same = repeatedWords(left, right);
  if (same > 0) return { from: 1 - same, to: 2 + right.indexOf(left.slice(-same)) + same };
  const denied = deniedWords(left, right);
  if (denied) return { from: 1 - denied.length, to: 2 + denied.replace(negation, '').length };
  if (oneOfTwo.test(text.slice(at - 1, at + 2))) return { from: 0, to: 3 };
  return ourselves.test(left) && /^[我本]/.test(right) ? { from: -1, to: 4 } : null;
}

/** TXT-11: words, not symbols. */
const inWords: ParagraphRule = {
  id: 'TXT-11', severity: 'warning', basis, anchors: symbols,
  read: (text) => [
    ...spotsAt(text, plus, ({ index, 0: found }) => {
      const remark = joinedBySymbol(text, index + 1);
      return remark && { from: 1 - wordsBefore(text, index + 1).slice(-6).length, to: found.length + wordsAfter(text, index + 2).slice(0, 6).length, ...remark };
    }),
    ...spotsAt(text, slash, ({ index, 0: found }) => {
      const at = index + 1;
      if (isAllowed(text, at) || isNamed(text, at) || alternative(text, at)) return null;
      const [left, right] = [wordsBefore(text, at).slice(-6), wordsAfter(text, at + 1).slice(0, 6)];
      return { from: 1 - left.length, to: found.length + right.length, message: `“${left}/${right}”不宜用“/”，改用“和”或“或”` };
    }),
  ],
};

/** TXT-12: of two versions one is kept. */
const resolved: ParagraphRule = {
  id: 'TXT-12', severity: 'error', basis: '文字应完整明确', anchors: ['/', '／'],
  read: (text) => spotsAt(text, slash, ({ index }) => {
    const stretch = isAllowed(text, index + 1) ? null : alternative(text, index + 1);
    return stretch && { ...stretch, message: `“${text.slice(index + stretch.from, index + stretch.to)}”是未处理的选择项，保留其一` };
  }),
};

export const symbolRules: readonly ParagraphRule[] = [inWords, resolved];
