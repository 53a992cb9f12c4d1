import { matchesOf } from '@/lib/text/matches';
import { oneOf, spaces } from '@/lib/text/one-of';
import type { Places } from './places';
import type { Quantity } from './quantities';

/** What the words before a number speak of. */
export type Topic = 'requests' | 'review' | 'suits' | 'direct' | 'afterReview' | 'documents' | 'regulations' | 'powers' | 'other';

/** A number among its words. */
export interface Mention {
  text: string;
  /** The text around the number. */
  near: string;
  quantity: Quantity;
  /** Words of the clause before the number, not reaching over an earlier number, and where they begin. */
  clause: string;
  from: number;
  /** The last member of the clause when 、 divides it; `isJoint` when members before it share the number. */
  label: string;
  isJoint: boolean;
  /** Words from the beginning of the sentence to the number. */
  sentence: string;
  /** Words behind the unit. */
  after: string;
  topic: Topic | undefined;
  /** The paragraph speaks of 政府信息公开 (申请) before or right behind the number. */
  isAboutRequests: boolean;
  places: Places;
  year: number;
}

/** What a number was found to state; `start` is where the words begin. */
export interface Statement {
  rule: string;
  metric: string;
  start: number;
  sums: readonly (readonly string[])[];
  isAkin?: true;
  /** For amounts: the value in the unit of the cells. */
  value?: number;
  decimals?: number;
}

const topics: readonly [words: string, topic: Topic][] = [
  ['复议后.{0,4}(?:起诉|诉讼)', 'afterReview'], ['未经.{0,4}复议.{0,6}(?:起诉|诉讼)|直接.{0,2}起诉', 'direct'], ['诉讼|应诉', 'suits'], ['复议', 'review'],
  ['建议|提案|信访(?!.{0,6}类)|投诉|举报(?!.{0,4}类)|咨询|热线|留言|来信|来电|网民|信箱|互动|培训|会议|督查|解读|访谈|许可申请|补贴', 'other'],
  ['规范性文件', 'documents'], ['规章(?!制度)', 'regulations'], ['行政(?:许可|处罚|强制)', 'powers'], ['申请(?!人)|依申请', 'requests'],
];
const topicPattern = new RegExp(topics.map(([words]) => `(${words})`).join('|'), 'g');

/** Where the topics of a text begin, in order. */
export function topicsOf(text: string): { at: number; topic: Topic }[] {
  return matchesOf(text, topicPattern).map((match) => ({ at: match.index + match[0].length, topic: topics[match.slice(1).findIndex(Boolean)]![1] }));
}

const isOpening = oneOf(`：:（(${spaces}`);
const isSeparator = oneOf('，,。；;：:（(）)！!？\n');
const endsSentence = oneOf('。！!？\n');
const filling = /^(?:其中|共|共计|合计|总计|累计|总共|计|为|约|近|有|均为|数量为?|\s)*$/;

/** How far the reader looks around a number; sentences are shorter, hostile ones are cut. */
const reach = 300;

function startOf(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && !isSeparator(text, start - 1)) start -= 1;
  return start;
}

/** Where the sentence of a place begins, or as far back as is looked. */
export function sentenceStart(text: string, place: number): number {
  const least = Math.max(0, place - reach);
  let at = place;
  while (at > least && !endsSentence(text, at - 1)) at -= 1;
  return at;
}

/** The text around a place, for looks at other clauses. */
export const nearby = (text: string, place: number): string => text.slice(Math.max(0, place - reach), place + reach);

/** 、 and 或 inside one name, which divide nothing. */
const hasDivider = /[、或]/;
const oneName = /法律、|信访、|举报、|确认或/g;
const sharing = /.(?:和|或|(?<![危涉以普])及|(?<!参)与)(?!其他组织)/;

/** The words around a number; `floor` is where the number before it ends. */
export function surroundings(text: string, { start, end }: Quantity, floor: number): Pick<Mention, 'clause' | 'from' | 'label' | 'isJoint' | 'sentence' | 'after' | 'near'> {
  const least = Math.max(floor, start - reach);
  let to = start;
  while (to > least && isOpening(text, to - 1)) to -= 1;
  let from = startOf(text, to, least);
  // 收到政府信息公开申请，共7件: the clause before says what is counted.
  if (to > from && filling.test(text.slice(from, to)) && from > least && /[，,]/.test(text[from - 1]!) && !text.slice(from, to).includes('其中')) {
    to = from - 1;
    from = startOf(text, to, least);
  }
  if (text[from] === '、') from += 1;
  const clause = text.slice(from, to);
  const masked = hasDivider.test(clause) ? clause.replace(oneName, (name) => `${name.slice(0, -1)},`) : clause;
  const cut = masked.lastIndexOf('、') + 1;
  const label = clause.slice(cut);
  return { clause, from, label, isJoint: cut > 1 || sharing.test(masked.slice(cut)), sentence: text.slice(sentenceStart(text, start), start), after: text.slice(end, end + 24), near: nearby(text, start) };
}

/** Words that may stand between what is counted and the number. */
export const fill = '(?:数量|总数|总量|合计|总计|累计|共计|共有|共|计|为|有|达到|达|是|约|近|超|逾|仅|的|各|均|分别|\\s){0,4}';

/** Where the clause matches, as a place in the text; −1 when it does not. */
export function placeOf({ clause, from }: Mention, pattern: RegExp): number {
  const at = clause.search(pattern);
  return at < 0 ? -1 : from + at;
}
