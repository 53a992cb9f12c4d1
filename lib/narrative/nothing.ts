import type { OrganType } from '@/lib/report/report';
import { matchesOf } from '@/lib/text/matches';
import type { Fact } from './fact';
import { nearby, sentenceStart } from './mention';
import type { Places } from './places';
import { isOutside } from './scope';

/** Sentences that state a nought without a number: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. */

const none = '(?:未曾|从未|尚未|暂未|均未|没有|未|无|零)';
const people = '(?:任何|公民|法人|自然人|群众|企业|社会|个人|其他组织|以及|和|或者?|及|与|、|向|对|我局|本机关|提出|提交|提起|要求|的|有关|相关|书面|过|一件|1件|政府信息|信息|公开|依申请|政府){0,16}';
const requests = new RegExp(`${none}(?:再)?(?:收到|接到|接收到?|受理|收|有|发生|产生|出现)?${people}(?:信息公开的?申请|依申请公开(?:政府)?(?:信息)?(?:的)?(?:申请|事项|件|情况)?|公开(?:的)?申请|申请公开(?:政府)?(?:信息)?)`, 'g');
const notRequests = /^(?:的?(?:行政)?(?:复议|诉讼|投诉|举报|异议|答复|工作|制度|渠道|人员|栏目|平台|指南|流程|目录|机制|规定|收费|费用)|人|[^，。；]{0,6}(?:复议|诉讼|投诉|不满|收费|费))/;

const cause = '(?:因|由|被|申请人|公民|他人|当事人|有|发生|产生|出现|收到|接到|受理|引发|引起|导致|涉及|涉|针对|关于|提起|提出|一起|一例|任何|过|政府信息公开|信息公开|政府信息|依申请公开|公开|工作|申请|答复|而|的|相关|有关|与|问题|类){0,14}';
const review = '(?:行政)?复议(?:案件|申请|案|事项)?';
const suit = '(?:行政)?(?:诉讼|应诉)(?:案件|案)?';
const disputes = new RegExp(`(?<![未尚])${none}${cause}(${review}(?:、|，|和|及|与|或者?|以及|/|\\s)?(?:被)?(?:提起|引发)?(${suit})?|${suit})`, 'g');
const narrow = /不及时|不当|不规范|不到位|超期|逾期|违法/;
const notDisputes = /^[^，。；]{0,8}(?:败诉|纠正|被纠|撤销|纠错|变更|违法|直接|后起诉|前置|渠道|代理|培训)/;

const carry = /(?:无|没有)(上一?年度?结转|结转(?:至|到)?(?:下一?年度?|次年))(?:继续)?(?:办理)?(?:的)?(?:政府)?(?:信息公开)?(?:申请|事项|件|情况)?(?=[，。；、）]|$)/g;

export interface Nothing {
  text: string;
  places: Places;
  year: number;
  organ: OrganType | undefined;
  /** True where the paragraph speaks of applications: without it 无结转 says nothing. */
  isAboutRequests: boolean;
}

function factOf({ text, year, organ }: Nothing, match: RegExpMatchArray, rule: string, metric: string, sums: Fact['sums']): Fact | null {
  const start = match.index!;
  const end = start + match[0].length;
  const sentence = text.slice(sentenceStart(text, start), start);
  const clause = sentence.slice(sentence.search(/[^，；：]*$/));
  if (sums[0]!.length === 0 || /除|其余|其他$|其它$|以外|之外/.test(clause) || isOutside({ near: nearby(text, start), sentence, clause, year }, organ, false)) return null;
  return { rule, metric, number: [start, end], words: [start, end], value: 0, unit: '', sums };
}

function disputeCells(places: Places, match: RegExpMatchArray): Fact['sums'] {
  const hasReview = match[1]!.includes('复议');
  const hasSuit = /诉讼|应诉/.test(match[1]!);
  return [places.cells('', [...(hasReview ? ['review.total'] : []), ...(hasSuit ? ['litigationDirect.total', 'litigationAfterReview.total'] : [])])];
}

const disputeName = (words: string): string => [words.includes('复议') && '行政复议', /诉讼|应诉/.test(words) && '行政诉讼'].filter(Boolean).join('、');

/** Of which one stands in every sentence that states a nought. */
const denial = /[未没无零]/;
const suits = /复议|诉/;

/** All noughts that a paragraph states in words. */
export function noughtsIn(paragraph: Nothing): Fact[] {
  const { text, places } = paragraph;
  if (!denial.test(text)) return [];
  const found: (Fact | null)[] = [];
  for (const match of matchesOf(text, requests)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 10);
    if (!notRequests.test(behind)) found.push(factOf(paragraph, match, 'NT-02', '申请', [places.row('newReceived')]));
  }
  for (const match of suits.test(text) ? matchesOf(text, disputes) : []) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    if (!notDisputes.test(behind) && !narrow.test(match[0])) found.push(factOf(paragraph, match, 'NT-10', disputeName(match[1]!), disputeCells(places, match)));
  }
  if (paragraph.isAboutRequests) {
    for (const match of matchesOf(text, carry)) {
      const isIn = match[1]!.startsWith('上');
      found.push(factOf(paragraph, match, isIn ? 'NT-03' : 'NT-05', isIn ? '上年结转' : '结转下年度', [places.row(isIn ? 'carriedIn' : 'carriedOut')]));
    }
  }
  return found.filter((fact) => fact !== null);
}
