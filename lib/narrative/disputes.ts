import { fill, type Mention, type Statement, type Topic } from './mention';

/** Numbers of 行政复议 and 行政诉讼, only where the words speak of 政府信息公开. */

const groups = { review: ['review'], suits: ['litigationDirect', 'litigationAfterReview'], direct: ['litigationDirect'], afterReview: ['litigationAfterReview'] } as const;
type Group = keyof typeof groups;

const names: Readonly<Record<Group, string>> = { review: '行政复议', suits: '行政诉讼', direct: '直接起诉', afterReview: '复议后起诉' };
const what = '(?:申请|案件|案|事项|纠纷)?';
const both = new RegExp(`复议${what}.{0,2}(?:、|和|及|与|或|/|以及)(?:行政)?诉讼${what}${fill}$`);
const heads: Readonly<Record<Group, RegExp>> = {
  review: new RegExp(`(?:行政)?复议${what}${fill}$`),
  suits: new RegExp(`(?:行政)?(?:诉讼|应诉)${what}${fill}$`),
  direct: new RegExp(`(?:未经.{0,4}复议)?.{0,2}直接.{0,2}(?:起诉|诉讼)(?:的)?${what}${fill}$`),
  afterReview: new RegExp(`复议后.{0,4}(?:起诉|诉讼)(?:的)?${what}${fill}$`),
};
const verdicts: readonly [RegExp, metric: string, key: string][] = ([
  ['(?:结果|复议|判决|裁定)?维持(?:原.{0,6})?', '维持', 'upheld'], ['(?:结果)?纠正', '纠正', 'corrected'], ['其他结果', '其他结果', 'other'], ['(?:尚|仍)?未审结|正在审理|待审结', '尚未审结', 'pending'],
] as const).map(([words, metric, key]) => [new RegExp(`(?:${words})(?:的)?${what}${fill}$`), metric, key]);

/** As the organ that decides on reviews, or of cases of every kind. */
const asJudge = /受理|审理|(?<!未)审结|办理|办结|收到|承办|代理|出庭|参加|答辩|化解|调解|全部|各类|纠错/;
const isCause = /[因被由]|引发|引起/;
const amongThem = /^[^。；]{0,10}其中[^。；]{0,12}(?:信息公开|依申请)/;

const isGroup = (topic: Topic | undefined): topic is Group => topic !== undefined && topic in groups;

/** What a number says about disputes. */
export function aboutDisputes(mention: Mention): Statement | null {
  const { clause, label, from, topic, isJoint, places, isAboutRequests, after } = mention;
  if (!isGroup(topic) || !isAboutRequests || amongThem.test(after) || (asJudge.test(clause) && !isCause.test(clause))) return null;
  const rule = topic === 'review' ? 'NT-08' : 'NT-09';
  const cells = (keys: readonly string[], column: string) => places.cells('', keys.map((key) => `${key}.${column}`));
  const all = both.exec(clause);
  if (all) return { rule: 'NT-08', metric: '行政复议、行政诉讼', start: from + all.index, sums: [cells([...groups.review, ...groups.suits], 'total')] };
  if (isJoint && !/[因被]/.test(clause)) return null;
  const head = heads[topic].exec(label);
  const place = from + clause.length - label.length;
  if (head) return { rule, metric: names[topic], start: place + head.index, sums: [cells(groups[topic], 'total')] };
  for (const [pattern, metric, key] of verdicts) {
    const found = pattern.exec(label);
    if (found) return { rule, metric: `${names[topic]}${metric}`, start: place + found.index, sums: [cells(groups[topic], key)] };
  }
  return null;
}
