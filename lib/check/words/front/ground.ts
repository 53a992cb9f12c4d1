import type { Part } from '../../passages';
import type { ParagraphRule, Spot, Surroundings } from '../../paragraph-rule';
import { spotsAt } from '../matches';

const everywhere: readonly Part[] = ['preface', 'overview', 'otherMatters', 'problems'];
const notice = /国办公开办函\s?[〔[（(【〈［]\s?(\d{4})\s?[〕\]）)】〉］]\s?第?\s?0?(\d{1,4})\s?号/g;

/** The number of a notice behind another sign than its own: 国办发〔2021〕30号. */
const signed = /(国办[\u4e00-\u9fff]{1,4})\s?[〔[（(【〈［]\s?(\d{4})\s?[〕\]）)】〉］]\s?(\d{1,4})\s?号/g;

function otherSigns(text: string, document: string): Spot[] {
  return spotsAt(text, signed, ({ 0: found, 1: own = '', 2: issued, 3: number, index }) => {
    const near = text.slice(Math.max(0, index - 60), index + found.length + 20);
    if (!document.endsWith(`〔${issued}〕${number}号`) || document.startsWith(`${own}〔`) || !/年度报告|编制|格式/.test(near)) return null;
    return { message: `年度报告格式的文号为${document}，文中为“${found}”`, becomes: document, label: '改为该文号', severity: 'warning' as const };
  });
}

function otherNotices(text: string, { template: { otherNotices: others, citation, years }, year }: Surroundings): Spot[] {
  return spotsAt(text, notice, ([, issued, number]) => {
    const cited = `国办公开办函〔${issued}〕${number}号`;
    // A report in the form of another year: META-01 says so, and the notice of its own year is right.
    const isFitting = year >= years.from && (years.to === null || year <= years.to);
    if (!isFitting) return cited === citation.document ? { message: `${year} 年度报告不引用${cited}` } : null;
    if (!others.includes(cited)) return null;
    return { message: `${year} 年度报告不引用${cited}，该年度格式为${citation.document}`, becomes: citation.document, label: '改为该文号' };
  });
}

/** META-10: the notice named as ground of the report is that of its year, under its own sign. */
export const ground: ParagraphRule = {
  id: 'META-10', severity: 'error', basis: '格式通知的适用年度',
  anchors: ['公开办函', '国办发', '国办函', '国办公开'], parts: everywhere,
  read: (text, surroundings) => [...otherNotices(text, surroundings), ...otherSigns(text, surroundings.template.citation.document)],
};
