import type { OrganType } from '@/lib/report/report';
import { finderOf } from '@/lib/text/finder';
import { matchesOf } from '@/lib/text/matches';
import { oneOf } from '@/lib/text/one-of';
import type { Mention } from './mention';

/** Whose and which year's number it is. A number of others, of another year, of a plan or inside a quotation is left alone. */

const wide = /全(?:[市县区省州盟旗镇乡国系]|自治区)(?!人民)|各级|各(?:乡|镇|县|区|市|街道|部门|单位|科室|地)|所属|下属|直属|系统内|条线/g;
const own = /[我本](?:机关|级|单位|部门|[局委办厅市县区省镇乡街部院站所中校会])|(?:[市区县省州]|办公)(?:局|厅|室|委)/g;
const years = /(20\d\d)(?:年|—|-)|上一?年|去年|前年|往年|历年|近年|同期/g;
const plans = /计划|力争|预计|目标|争取|下一步|拟|将(?:继续|进一步|在)|确保|避免|防止|如果|例如|可以申请/;
const partOfYear = /上半年|下半年|季度|月份|[\d一二三四五六七八九十]月(?!\s?\d{1,2}\s?日)|月均|日均|平均|[每近]年|以来|(?<!一)年来/;
const compared = /同比|比上|较上|环比|比去|较去|增加|增长|减少|下降|上升|上涨|提高|降低|提升|多了|少了|[多少增减]$/;

/** Words of which one stands in every match of `wide`, `years`, `plans` and `partOfYear`: most sentences hold none, which one walk tells. */
const signs = [
  ['全', '各', '所属', '下属', '直属', '系统内', '条线'],
  ['20', '上年', '上一年', '去年', '前年', '往年', '历年', '近年', '同期'],
  ['计划', '力争', '预计', '目标', '争取', '下一步', '拟', '将', '确保', '避免', '防止', '如果', '例如', '可以申请'],
  ['半年', '季度', '月', '日均', '平均', '每年', '近年', '以来', '年来'],
];
const find = finderOf(signs);
const seen = new Uint8Array(signs.length);

const lastIndex = (text: string, pattern: RegExp): number => matchesOf(text, pattern).at(-1)?.index ?? -1;

const opensName = oneOf('“《');
const closesName = oneOf('”》');

/** True when quotation marks or a name of a document are open at the end of the words. */
function isQuoted(sentence: string): boolean {
  let depth = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    if (opensName(sentence, at)) depth += 1;
    else if (depth > 0 && closesName(sentence, at)) depth -= 1;
  }
  return depth > 0;
}

const ownLevel = /本级|本机关|办公[厅室]/;

function isOthers({ near, sentence }: Pick<Mention, 'near' | 'sentence'>, organ: OrganType | undefined, mayBeWide: boolean): boolean {
  const at = mayBeWide ? lastIndex(sentence, wide) : -1;
  if (at < 0) return organ === 'government' && ownLevel.test(sentence) && near.search(wide) >= 0;
  if (lastIndex(sentence, own) > at) return organ === 'government';
  return organ !== 'government' || ownLevel.test(near);
}

const carriedFrom = /(?:上一?年度?|去年|20\d\d年度?)(?:末|未办结)?(?:结转|转结|转入)/g;

function isOtherYear(sentence: string, year: number): boolean {
  const named = matchesOf(sentence.replace(carriedFrom, ''), years).at(-1);
  return named !== undefined && named[1] !== String(year);
}

/** `isCarried`: the words name another year because they speak of carrying over. */
export function isOutside(mention: Pick<Mention, 'near' | 'sentence' | 'clause' | 'year'>, organ: OrganType | undefined, isCarried: boolean): boolean {
  const { sentence, clause, year } = mention;
  find(sentence, seen.fill(0));
  const [mayBeWide, mayNameYear, mayBePlan, mayBePart] = seen;
  if (isOthers(mention, organ, mayBeWide === 1) || compared.test(clause)) return true;
  if ((mayBePlan === 1 && plans.test(sentence)) || (mayBePart === 1 && partOfYear.test(sentence))) return true;
  return (!isCarried && mayNameYear === 1 && isOtherYear(sentence, year)) || isQuoted(sentence);
}
