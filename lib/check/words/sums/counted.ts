import { matchesOf } from '@/lib/text/matches';
import { numeralValue } from '@/lib/text/numerals';
import type { ParagraphRule, Spot } from '../../paragraph-rule';

const noun = '(?:版块|板块|专栏|栏目|模块|部分|类别|类|方面|平台|渠道|环节|领域|专题|子栏目|单位|科室)';
const behind = new RegExp(`([两二三四五六七八九十]|\\d{1,2})个(?:[一二]级|子|主要|重点|公开)?${noun}[：:（(]([^。；;：:，,（(\\n]{2,200})(?=[。；;）)])`, 'g');

/** Members divided by 、; 、 inside quotation marks and names of documents divides nothing. */
function members(list: string): { least: number; most: number } {
  const plain = list.replace(/“[^”]*”|《[^》]*》/g, (name) => '□'.repeat(name.length)).replace(/行政复议、行政诉讼/g, '');
  const parts = plain.split('、');
  const joined = (parts.at(-1)!.match(/[和及与]/g) ?? []).length;
  return { least: parts.length, most: parts.length + joined };
}

/** N个…：a、b、c. A last member with 和 may be one or two. */
export const counted: ParagraphRule = {
  id: 'NN-07', severity: 'warning', basis: '列举与所称数目一致', anchors: ['个'],
  read: (text) => matchesOf(text, behind).flatMap((match): Spot[] => {
    const [whole, number = '', list = ''] = match;
    const said = numeralValue(number);
    const { least, most } = members(list);
    if (!list.includes('、') || /等|总体情况|\d/.test(list) || (said >= least && said <= most) || Number.isNaN(said)) return [];
    return [{ start: match.index, end: match.index + whole.length, message: `所称 ${said} 个，列举 ${least === most ? least : `${least} 至 ${most}`} 个` }];
  }),
};
