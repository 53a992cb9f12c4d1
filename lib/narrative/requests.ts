import { fill, placeOf, sentenceStart, type Mention, type Statement } from './mention';
import { outcomeAtEnd } from './outcomes';

/** Numbers of applications: received, carried over, settled, and how. */

const noun = '(?:(?:政府)?信息公开的?申请|依申请公开(?:政府)?(?:信息)?的?(?:申请)?(?:事项|信息|件)?|(?:公开|有效)?申请)(?:公开)?(?:事项|件|表|书|信息)?';
const receive = '(?:(?:已|共|新|累计|总共|合计|实际){0,2}(?:收到|受理|收取|接收|接到|收件|收悉)|新收到?|新增)';
const settle = '(?:(?:已|共|均|全部|按时|按期|依法|及时|依规|累计|规范){0,3}(?:办结|办毕|办理完毕|办理|答复|回复|处理))';

const anyReceive = new RegExp(receive);
const received = new RegExp(`${receive}.{0,40}?${noun}${fill}$`);
const receivedBare = new RegExp(`${receive}(?:各类|相关)?${fill}$`);
const counted = new RegExp(`^(?:20\\d\\d年度?|本年度?|全年|年内|其中|本机关|[我本]..?|，){0,3}(?:共有?)?(?:政府信息公开|信息公开|依申请公开)的?申请${fill}$`);
const settled = new RegExp(`${settle}(?:了|完毕|完成)?(?:.{0,20}?${noun})?${fill}$`);
const unsettled = new RegExp(`(?:(?:尚未|仍未|未|待)(?:办结|答复|办理完毕)|正在办理|在办)(?:的)?(?:申请)?${fill}$`);
const nounBehind = /^(?:关于|有关|涉及)?[^，。；、\d]{0,14}(?:信息公开|依申请公开)[^，。；]{0,6}/;

/** Some of the applications only, or something that is no application. */
const partial = /延期|延长|逾期|超期|超时|补正|协助|配合|征求|第三方|撤回|撤销|转办|转交|移交|咨询|电话|当面|当场|现场|即时|网上|网络|在线|线上|线下|信函|邮寄|邮政|邮件|来信|传真|窗口|平台|网站|微信|口头|建议|提案|投诉|举报|热线|留言|许可|审批|补贴|救助|登记|查询|复议|诉讼|涉及|关于|主要|率|人代|驳回|人均/;
const onlyPart = /未|不|待|正在|其他$|当年|年内|途径|告知|(?:予以|部分)公开$/;

const row = (mention: Mention, ...keys: string[]): readonly string[] => mention.places.row(...keys);

function receivedIn(mention: Mention): Statement | null {
  const { clause, topic, places, after, isAboutRequests } = mention;
  const isBare = receivedBare.test(clause);
  const isBefore = (isBare && topic === 'requests') || received.test(clause);
  const isBehind = isBare && nounBehind.test(after) && !/建议|提案|复议|诉讼|投诉|咨询/.test(after);
  const isPlain = counted.test(clause);
  if (!(isBefore || isBehind || isPlain) || !isAboutRequests || partial.test(clause) || applicants.some(([pattern]) => pattern.test(clause))) return null;
  const isNew = /新收|新增|新受理|新接/.test(clause);
  const fresh = places.row('newReceived');
  const sums = isNew ? [fresh] : [fresh, row(mention, 'newReceived', 'carriedIn')];
  const start = placeOf(mention, anyReceive);
  return { rule: 'NT-01', metric: isNew ? '本年新收申请' : '申请', start: start < 0 ? mention.from : start, sums };
}

const settledOnly = /办结|办毕|办理完毕/;
/** 上年结转的3件均已办结: then the other number may leave these out. */
const carriedApart = /(?:上一?年|去年).{0,16}(?:均|全部|已)[^。；]{0,6}(?:办结|答复|办理)/;

function settledIn(mention: Mention): Statement | null {
  const { clause, topic, near, after, isAboutRequests } = mention;
  const start = placeOf(mention, settled);
  const isOf = topic === 'requests' || nounBehind.test(after);
  if (start < 0 || !isOf || !isAboutRequests || partial.test(clause) || onlyPart.test(clause.slice(0, start - mention.from)) || carriedApart.test(near)) return null;
  const all = row(mention, 'results.total');
  if (settledOnly.test(clause)) return { rule: 'NT-04', metric: '办结', start, sums: [all] };
  const answered = ['results.granted', 'results.partial', 'results.denied', 'results.unavailable'];
  return {
    rule: 'NT-04', metric: '办理', start,
    sums: [all, row(mention, 'newReceived'), row(mention, 'newReceived', 'carriedIn'), row(mention, ...answered, 'results.notHandled'), row(mention, ...answered)],
  };
}

const previous = '(?:上一?年度?|去年|(20\\d\\d)年度?)';
const carriedIn = new RegExp(`(?:${previous}末?(?:未办结)?(?:结转|转结|转入|遗留)(?:至|到)?(?:本年度?|今年|20\\d\\d年度?)?|结转上一?年度?)(?:继续)?(?:办理)?的?(?:政府)?(?:信息公开)?的?(?:申请)?${fill}$`);
const next = '(?:下一?个?年度?|次年度?|明年|(20\\d\\d)年度?)';
const carriedOut = new RegExp(`(?:结转|转结|顺延|转入|延续|跨年)(?:至|到|入)?${next}(?:继续)?(?:办理|处理|答复)?的?(?:政府)?(?:信息公开)?的?(?:申请)?${fill}$`);

/** 另有1件转2025年继续办理: the number stands before its words. */
const carriedOutBehind = new RegExp(`^(?:申请)?(?:需|将|已)?(?:结转|转结|顺延|转入|转)(?:至|到|入)?${next}`);

/** Of which one stands wherever something is carried over. */
const carryWords = /转|遗留|顺延|延续|跨年/;

function carriedOver(mention: Mention): Statement | null {
  const { clause, places, year, isAboutRequests, topic, label, after, quantity } = mention;
  if (!isAboutRequests || (topic !== 'requests' && topic !== undefined) || /建议|提案/.test(clause)) return null;
  const into = carryWords.test(clause) ? carriedIn.exec(clause) : null;
  if (into && (into[1] ?? String(year - 1)) === String(year - 1) && !/办结|答复|处理|办理[^的]/.test(clause.slice(0, into.index))) {
    return { rule: 'NT-03', metric: '上年结转', start: mention.from + into.index, sums: [places.row('carriedIn')] };
  }
  const behind = carryWords.test(after) && !anyReceive.test(clause) && !/复议|诉讼/.test(clause) ? carriedOutBehind.exec(after) : null;
  if (behind && (behind[1] ?? String(year + 1)) === String(year + 1)) return { rule: 'NT-05', metric: '结转下年度', start: quantity.start, sums: [places.row('carriedOut')] };
  const out = (carryWords.test(clause) ? carriedOut.exec(clause) : null) ?? unsettled.exec(label);
  if (!out || (out[1] ?? String(year + 1)) !== String(year + 1)) return null;
  return { rule: 'NT-05', metric: '结转下年度', start: mention.from + clause.length - (out.input.length - out.index), sums: [places.row('carriedOut')] };
}

const applicants: readonly [RegExp, metric: string, columns: readonly string[]][] = ([
  ['(?:自然人|公民|个人)', '自然人', ['natural']],
  ['法人(?:或者?|和|及|、|与)?(?:其他|非法人)组织', '法人或其他组织', ['business', 'research', 'publicInterest', 'legalService', 'otherOrg']],
  ['商业企业', '商业企业', ['business']], ['科研机构', '科研机构', ['research']], ['(?:社会)?公益组织', '社会公益组织', ['publicInterest']], ['法律服务机构', '法律服务机构', ['legalService']],
] as const).map(([words, metric, columns]) => [new RegExp(`(?<![、和及或与])${words}(?:提出|提交|提起|申请)?的?(?:政府信息公开)?(?:申请)?${fill}$`), metric, columns]);

/** Of which one stands in every name of applicants. */
const applicantWords = /自然人|公民|个人|组织|企业|机构/;

function applicantsIn(mention: Mention): Statement | null {
  const { clause, places, topic, isAboutRequests } = mention;
  if (topic !== 'requests' || !isAboutRequests || !applicantWords.test(clause) || partial.test(clause) || anyReceive.test(clause)) return null;
  for (const [pattern, metric, columns] of applicants) {
    const found = pattern.exec(clause);
    if (!found) continue;
    const fresh = places.cells('newReceived', columns);
    return { rule: 'NT-07', metric, start: mention.from + found.index, sums: [fresh, [...fresh, ...places.cells('carriedIn', columns)], places.cells('results.total', columns)] };
  }
  return null;
}

function outcomeIn(mention: Mention): Statement | null {
  const { label, from, clause, isJoint, places, topic, isAboutRequests, text } = mention;
  if (!isAboutRequests || isJoint || (topic !== 'requests' && topic !== undefined)) return null;
  const found = outcomeAtEnd(label);
  if (!found || ofOneApplicant(mention, text)) return null;
  return { rule: 'NT-06', metric: found.metric, start: from + clause.length - label.length + found.index, sums: [places.row(found.key)] };
}

/** 自然人申请5件，予以公开3件: the outcome counts this applicant's alone, unless the settled ones were named between. */
function ofOneApplicant({ from }: Mention, text: string): boolean {
  const sentence = text.slice(sentenceStart(text, from), from);
  const before = sentence.slice(sentence.lastIndexOf('；') + 1);
  const at = Math.max(before.lastIndexOf('自然人'), before.lastIndexOf('法人'), before.lastIndexOf('公民'), before.lastIndexOf('企业'));
  return at >= 0 && /\d/.test(before.slice(at)) && !/办|答复|处理结果/.test(before.slice(at));
}

/** Of which one stands in whatever is said of applications before their number, outcomes left out. */
const sign = /[收受接新申办答回处转遗延跨人民组企构]/;

/** What a number says about applications. */
export const aboutRequests = (mention: Mention): Statement | null => (sign.test(mention.clause) || carryWords.test(mention.after)
  ? carriedOver(mention) ?? outcomeIn(mention) ?? applicantsIn(mention) ?? receivedIn(mention) ?? settledIn(mention)
  : outcomeIn(mention));
