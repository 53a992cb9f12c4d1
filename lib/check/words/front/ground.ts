import type { Part } from '../../passages';
import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';

const everywhere: readonly Part[] = ['preface', 'overview', 'otherMatters', 'problems'];
const notice = /国办公开办函\s?[〔[（(【〈［]\s?(\d{4})\s?[〕\]）)】〉］]\s?第?\s?0?(\d{1,4})\s?号/g;

/** META-10: the notice named as ground of the report is that of its year. */
export const ground: ParagraphRule = {
  id: 'META-10', severity: 'error', basis: '格式通知的适用年度',
  anchors: ['公开办函'], parts: everywhere,
  read: (text, { template: { otherNotices, citation, years }, year }) => spotsAt(text, notice, ([, issued, number]) => {
    const cited = `国办公开办函〔${issued}〕${number}号`;
    // A report in the form of another year: META-01 says so, and the notice of its own year is right.
    const isFitting = year >= years.from && (years.to === null || year <= years.to);
    if (!isFitting) return cited === citation.document ? { message: `${year} 年度报告不引用${cited}` } : null;
    if (!otherNotices.includes(cited)) return null;
    return { message: `${year} 年度报告不引用${cited}，该年度格式为${citation.document}`, becomes: citation.document, label: '改为该文号' };
  }),
};
