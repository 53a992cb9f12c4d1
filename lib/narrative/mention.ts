import type { Places } from './places';
import type { Quantity } from './quantities';

/** What the words before a number speak of. */
export type Topic = 'requests' | 'review' | 'suits' | 'direct' | 'afterReview' | 'documents' | 'regulations' | 'powers' | 'other';

/** A number among its words. */
export interface Mention {
  text: string;
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
  return [...text.matchAll(topicPattern)].map((match) => ({ at: match.index + match[0].length, topic: topics[match.slice(1).findIndex(Boolean)]![1] }));
}

const opening = /[：:（(\s]/;
const separator = /[，,。；;：:（(）)！!？\n]/;
const filling = /^(?:其中|共|共计|合计|总计|累计|总共|计|为|约|近|有|均为|数量为?|\s)*$/;

function startOf(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && !separator.test(text[start - 1]!)) start -= 1;
  return start;
}

const lastOf = (text: string, marks: RegExp, end: number): number => {
  let at = end;
  while (at > 0 && !marks.test(text[at - 1]!)) at -= 1;
  return at;
};

/** The words around a number; `floor` is where the number before it ends. */
export function surroundings(text: string, { start, end }: Quantity, floor: number): Pick<Mention, 'clause' | 'from' | 'label' | 'isJoint' | 'sentence' | 'after'> {
  let to = start;
  while (to > floor && opening.test(text[to - 1]!)) to -= 1;
  let from = startOf(text, to, floor);
  // 收到政府信息公开申请，共7件: the clause before says what is counted.
  if (filling.test(text.slice(from, to)) && from > floor && /[，,]/.test(text[from - 1]!) && !text.slice(from, to).includes('其中')) from = startOf(text, from - 1, floor);
  const clause = text.slice(from, to);
  const cut = clause.lastIndexOf('、') + 1;
  const label = clause.slice(cut);
  return {
    clause, from, label, isJoint: cut > 1 || /.(?:和|及|与|或)(?!其他组织)/.test(label),
    sentence: text.slice(lastOf(text, /[。！!？\n]/, start), start), after: text.slice(end, end + 24),
  };
}

/** Words that may stand between what is counted and the number. */
export const fill = '(?:数量|总数|总量|合计|总计|累计|共计|共有|共|计|为|有|达到|达|是|约|近|超|逾|仅|的|各|均|分别|\\s){0,4}';

/** Where the clause matches, as a place in the text; −1 when it does not. */
export function placeOf({ clause, from }: Mention, pattern: RegExp): number {
  const at = clause.search(pattern);
  return at < 0 ? -1 : from + at;
}
