import { matchesOf } from '@/lib/text/matches';
import { yearsIn } from '@/lib/text/years';
import type { ParagraphRule, Spot } from '../../paragraph-rule';

const dateBehind = /^ ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日|[上中下]旬|初|底|末)?/;

/** In front: a comparison, a beginning, the second year of a span, a target. */
const inFront = /(?:较|比|与|同|和|及|至|到|自|从|对照|相较于|继|截至|截止|对比|沿用|上年度?[（(]?|(?:结转|转|转入|顺延)(?:至|到|入)?|去年[（(]?|—|–|－|-|~|～|、)\s?$/;
/** Behind: a span, a beginning, a comparison, or a word that belongs to a document or a figure of that year. */
const following = new RegExp(
  [
    '^ ?年?\\s?[—–－\\-~～至到、和与及]', '^ ?年(?:度|末|底|初)?(?:以来|以后|以前|之前|之后|起|开始|前|后|相比|同期|版|度?末|结转)',
    // 2023年度部门决算, 2023年社会评议反馈的问题
    '^ ?年度?(?! ?\\d)[^，。；;：:]{0,14}(?:决算|预算|报告|年报|计划|要点|规划|年鉴|公报|目录|方案|清单|指标|数据|结转|考核|评估|评议|测评|检查|问题|整改|反馈|不足|结果|绩效|名单|账|档案)',
    '^ ?年[^，。；;]{0,24}(?:施行|实施|生效|修订|修正|颁布|废止|同期|印发的|出台的|制定的|发布的|下发的|成立的|建立的|开通的|结转)',
  ].join('|'),
);
const comparison = /同比|上年|去年|上一年|增长|下降|增加|减少|历年|近[几三两五]年|逐年|统计期限|以前年度|历史|累计|沿革/;
const plan = /将|计划|拟|下一步|下一年|明年|目标|力争|规划|十[四五]五|预计|争取|底前/;
const ofReport = /年度报告|年报|本报告/;

const stop = /[。；;]/;
const reach = 80;

/** The words around a place, up to the nearest stops. */
function sentenceAround(text: string, at: number): string {
  // A long text without any stop is looked at near the place only.
  const start = Math.max(0, at - reach);
  const before = text.slice(start, at).split(stop).at(-1)!;
  return before + text.slice(at, at + reach).split(stop)[0]!;
}

/** True when a year tells of nothing that happened then: a comparison, a span, a document, a plan. */
function isExcused(text: string, at: number, named: number, year: number): boolean {
  const rest = text.slice(at + 4, at + 44);
  if (inFront.test(text.slice(Math.max(0, at - 6), at)) || following.test(rest)) return true;
  const sentence = sentenceAround(text, at);
  return comparison.test(sentence) || ofReport.test(sentence) || (named > year && plan.test(sentence));
}

/** A notice on the reports of an earlier year: 《关于做好2023年度政府信息公开工作年度报告编制工作的通知》. */
const notice = /《[^《》]{0,40}(20\d\d) ?年度?政府信息公开[^《》]{0,10}(?:年度报告|年报)[^《》]{0,20}通知/g;

function otherNotices(text: string, year: number): Spot[] {
  return matchesOf(text, notice).flatMap(({ 0: found, 1: named, index }): Spot[] => {
    if (Number(named) >= year) return [];
    const start = index + found.indexOf(named!);
    return [{ start, end: start + 4, message: `引用的是 ${named} 年度的通知，核对是否为 ${year} 年度的` }];
  });
}

/** XY-07: what a report tells of happened in its year. */
export const otherYears: ParagraphRule = {
  id: 'XY-07', severity: 'hint', basis: '条例第四十九条', anchors: ['20', '19'], parts: ['preface', 'overview', 'problems', 'otherMatters'],
  read(text, { year }, part): Spot[] {
    const spots: Spot[] = text.includes('通知') ? otherNotices(text, year) : [];
    if (part === 'preface') return spots;
    for (const { year: named, at } of yearsIn(text)) {
      // What section five plans for the next year is its business.
      if (named === year || (part === 'problems' && named > year) || isExcused(text, at, named, year)) continue;
      const end = at + 4 + dateBehind.exec(text.slice(at + 4, at + 16))![0].length;
      spots.push({ start: at, end, message: `“${text.slice(at, end)}”不在 ${year} 年内，核对是否属于本年度的工作` });
    }
    return spots;
  },
};

const planned = /(?<!\d)(20\d\d)(?= ?年度?(?:工作中|中)?[，,]?(?:我[局委办院厅镇县区乡校会处中市馆州盟旗部司]|我们|我单位|本[局委办院厅镇单机]{1,2}关?位?|[\u4e00-\u9fff]{2,8}[局委办厅府])?将(?:进一步|继续|采取|加强|从|着力|不断|以|围绕|按照|持续|重点|努力|严格|切实|坚持|认真|针对|制定|着重|深入|加大|推进|全面|立足|结合|紧紧|扎实|积极|强化|完善|健全|拓|提|做好))/g;
const next = /(?:下一年度?|明年|来年|下年度?)[（(]?(20\d\d)(?= ?年)/g;

/** XY-08: what section five plans is planned for the next year. */
export const planYear: ParagraphRule = {
  id: 'XY-08', severity: 'hint', basis: '改进计划在次年落实', anchors: ['将', '下一年', '明年', '来年', '下年'], parts: ['problems'],
  read: (text, { year }) => [planned, next].flatMap((pattern) => matchesOf(text, pattern)).flatMap((match): Spot[] => {
    const named = match[1]!;
    const isNext = namesNext(match[0]);
    if (Number(named) === year + 1 || (!isNext && Number(named) > year)) return [];
    const start = match.index + match[0].lastIndexOf(named);
    return [{ start, end: start + 4, message: `改进计划写 ${named}年，下一年为 ${year + 1}年`, becomes: String(year + 1) }];
  }),
};

/** True for 下一年（2025年）, which can only be the year after. */
const namesNext = (words: string): boolean => /^[下明来]/.test(words);
