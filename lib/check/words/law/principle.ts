import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';

const principle = '以公开为常态、不公开为例外';
/** The principle of the Regulation of 2008, with all marks people put into it. */
const former = /以?公开[为是](?:基本)?原则[”"」]?\s?[、，,；;]?\s?[“"「]?以?不公开[为是]例外/g;

/** LAW-01: article 5 speaks of 常态, not of 原则. */
export const openPrinciple: ParagraphRule = {
  id: 'LAW-01', severity: 'warning', basis: '条例第五条', anchors: ['原则'],
  read: (text) => spotsAt(text, former, ({ 0: found }) => ({ message: `现行条例第五条为“${principle}”，文中为“${found}”`, becomes: principle, label: '替换' })),
};

const withheld = /(?:内部事务信息|内部事务|过程性信息|行政执法案卷(?:信息)?)[^，,。；;\n]{0,16}?(不得公开|不应公开|禁止公开|一律不公开|一律不予公开)/g;

/** LAW-09: article 16 leaves it open: 可以不予公开. */
export const mayWithhold: ParagraphRule = {
  id: 'LAW-09', severity: 'hint', basis: '条例第十六条', anchors: ['内部事务', '过程性信息', '行政执法案卷'],
  read: (text) => spotsAt(text, withheld, ({ 0: whole, 1: found = '' }) => ({
    from: whole.length - found.length, message: `条例第十六条为“可以不予公开”，文中为“${found}”`, becomes: '可以不予公开',
  })),
};

/** Days for an answer; 15 are given to a third party only. */
const days = /(?:答复|回复|办理|办结|受理)[^。；;\n]{0,14}?((?:15|十五|30|三十)\s?个工作日)|((?:15|十五|30|三十)\s?个工作日)(?:内|之内)?[^。；;，,\n]{0,8}?(?:答复|回复)/g;

/** LAW-10: an application is answered within 20 working days, prolonged by at most 20. */
export const timeLimits: ParagraphRule = {
  id: 'LAW-10', severity: 'hint', basis: '条例第三十三条', anchors: ['个工作日'],
  read: (text) => (text.includes('申请') ? spotsAt(text, days, ({ 0: whole, 1: after, 2: before, index }) => {
    const found = after ?? before ?? '';
    const sentence = text.slice(Math.max(0, index - 40), index + whole.length + 20);
    if (/第三方|征求|建议|提案|留言|来信|热线|许可/.test(sentence) || !sentence.includes('公开')) return null;
    const from = whole.indexOf(found);
    return { from, to: from + found.length, message: `条例规定 20 个工作日内答复，最多延长 20 个工作日，核对“${found}”` };
  }) : []),
};
