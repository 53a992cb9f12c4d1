import type { ParagraphRule } from '../../paragraph-rule';
import { isInName, spotsAt } from '../matches';

const term = '信息处理费';
/** The first spelling is the full name and right; the others mix it up with the name of the work. */
const spellings = /政府信息公开信息处理费|(?:政府信息公开|政务信息公开|信息公开|政务公开|依申请公开|政务信息|政府信息|公开)处理费/g;

/** FEE-02: the fee is called 信息处理费. */
export const feeTerm: ParagraphRule = {
  id: 'FEE-02', severity: 'warning', basis: '国办函〔2020〕109号', anchors: ['处理费'],
  read: (text, { template }) => (template.traits.feeStatement === 'none' ? [] : spotsAt(text, spellings, ({ 0: found, index }) => {
    if (found.endsWith(`公开${term}`) || isInName(text, index)) return null;
    return { message: `“${found}”的规范名称为“${term}”`, becomes: term };
  })),
};

/** The decree on the fee, cited with a number of the State Council's office. */
const citation = /信息处理费管理办法[〉>》]{0,2}[^（(。；〈《]{0,4}[》]?[（(]\s*(国办[^（()）]{2,20}号|国发[^（()）]{2,20}号)\s*[）)]/g;

/** FEE-05: the decree on the fee carries its own number. */
export const feeCitation: ParagraphRule = {
  id: 'FEE-05', severity: 'hint', basis: '国办函〔2020〕109号', anchors: ['信息处理费管理办法'],
  read: (text) => spotsAt(text, citation, (match) => {
    const [whole, found = ''] = match;
    // Brackets of another shape are another rule's matter.
    if (/^国办函.?.?2020.109号$/.test(found.replace(/\s/g, ''))) return null;
    const from = whole.indexOf(found);
    return { from, to: from + found.length, message: `《政府信息公开信息处理费管理办法》的发文字号为国办函〔2020〕109号，文中为“${found}”`, becomes: '国办函〔2020〕109号' };
  }),
};
