import type { Organ } from '@/lib/report/report';
import { finderOf } from '@/lib/text/finder';
import type { Template } from '@/lib/template/types';
import { aboutDisputes } from './disputes';
import { aboutDocuments } from './documents';
import type { Fact } from './fact';
import { surroundings, topicsOf, type Mention, type Statement } from './mention';
import { noughtsIn } from './nothing';
import { placesOf } from './places';
import { quantitiesIn, type Quantity } from './quantities';
import { aboutRequests } from './requests';
import { isOutside } from './scope';

/** What the reader must know beside the sentence itself. */
export interface Reading {
  template: Template;
  /** Report year. */
  year: number;
  organ?: Organ;
}

/** A fact with the number that states it; a vague number states none, but is worth a word. */
export interface ReadNumber {
  fact: Fact;
  quantity: Quantity;
}

const subjects = ['申请', '复议', '诉讼', '规范性文件', '规章', '行政许可', '行政处罚', '行政强制', '收费', '处理费', '结转', '文件类信息', '文件信息'];
const find = finderOf([subjects]);
const seen = new Uint8Array(1);

function isWorthReading(text: string): boolean {
  find(text, seen.fill(0));
  return seen[0] === 1;
}

const counts = /^[件条个份起宗例项次]?$/;
const subjectOfRequests = /信息公开|依申请公开|公开申请|申请公开/;

function statementOf(mention: Mention): Statement | null {
  const { unit } = mention.quantity;
  if (unit === '元' || unit === '万元' || unit === '亿元') return aboutDocuments(mention);
  return counts.test(unit) ? aboutDisputes(mention) ?? aboutRequests(mention) ?? aboutDocuments(mention) : null;
}

/** 占42.86%, right behind a number of which it is the share. */
function shareOf(text: string, quantity: Quantity, before: ReadNumber | undefined, { year, template }: Reading): Fact | null {
  if (!before || (before.fact.rule !== 'NT-06' && before.fact.rule !== 'NT-07') || !/^[，,（(、]?\s?(?:约)?占(?:比|全部|总数|总量|申请|办结|办理|受理|结果|量|的|为|约|达|：){0,5}$/.test(text.slice(before.quantity.end, quantity.start))) return null;
  const places = placesOf(template);
  const wholes = [places.row('results.total'), places.row('newReceived'), [...places.row('newReceived'), ...places.row('carriedIn')]];
  const { fact } = before;
  return year > 0 ? { rule: 'NT-13', metric: `${fact.metric}占比`, number: [quantity.start, quantity.numberEnd], words: [fact.words[0], quantity.end], value: quantity.value, decimals: quantity.decimals, unit: '%', sums: fact.sums, wholes } : null;
}

const carries = /NT-0[35]/;

function factOf({ quantity }: Mention, { rule, metric, start, sums, isAkin, value, decimals }: Statement): Fact | null {
  if (!sums[0] || sums[0].length === 0) return null;
  return {
    rule, metric, number: [quantity.start, quantity.numberEnd], words: [start, quantity.end], value: value ?? quantity.value, unit: quantity.unit,
    sums: sums.filter((sum) => sum.length > 0), ...(decimals !== undefined && { decimals: Math.round(decimals) }), ...(isAkin && { isAkin }),
  };
}

let last: { text: string; reading: Reading; numbers: readonly ReadNumber[] } | undefined;

const isSame = (a: Reading, b: Reading): boolean => a.template === b.template && a.year === b.year && a.organ === b.organ;

/** Numbers of a paragraph that state something the tables hold, vague ones included. Several rules ask one after the other. */
export function readNumbers(text: string, reading: Reading): readonly ReadNumber[] {
  if (last?.text !== text || !isSame(last.reading, reading)) last = { text, reading, numbers: numbersIn(text, reading) };
  return last.numbers;
}

function numbersIn(text: string, reading: Reading): ReadNumber[] {
  const quantities = quantitiesIn(text);
  if (quantities.length === 0) return [];
  const { template, year, organ } = reading;
  const places = placesOf(template);
  const topics = topicsOf(text);
  const first = text.search(subjectOfRequests);
  const found: ReadNumber[] = [];
  let floor = 0;
  let next = 0;
  for (const quantity of quantities) {
    while (next < topics.length && topics[next]!.at <= quantity.start) next += 1;
    if (quantity.unit === '%') {
      const share = shareOf(text, quantity, found.at(-1), reading);
      if (share) found.push({ fact: share, quantity });
    } else {
      const words = surroundings(text, quantity, floor);
      const mention: Mention = {
        text, quantity, ...words, places, year, topic: topics[next - 1]?.topic,
        isAboutRequests: first >= 0 && (first < quantity.start || subjectOfRequests.test(words.after)),
      };
      const statement = statementOf(mention);
      const fact = statement && !isOutside(mention, organ?.type, carries.test(statement.rule)) ? factOf(mention, statement) : null;
      if (fact && !isCarriedInsideResults(fact, words.clause, found.at(-1))) found.push({ fact, quantity });
    }
    floor = quantity.end;
  }
  return found;
}

/** 办结9件（含上年结转2件）: of those carried in, some may be open still. */
const isCarriedInsideResults = ({ rule }: Fact, clause: string, before: ReadNumber | undefined): boolean =>
  rule === 'NT-03' && before?.fact.rule === 'NT-04' && /^(?:其中|含|包括|包含)/.test(clause);

/** Facts of one kind that say different things in one paragraph count different things: none of them is certain. */
function withoutDoubtful(facts: Fact[]): Fact[] {
  if (facts.length < 2) return facts;
  const values = new Map<string, number | null>();
  for (const { rule, metric, value } of facts) {
    const key = `${rule} ${metric}`;
    values.set(key, !values.has(key) || values.get(key) === value ? value : null);
  }
  return facts.filter(({ rule, metric }) => values.get(`${rule} ${metric}`) !== null);
}

/** The facts that one paragraph states. */
export function readFacts(text: string, reading: Reading): Fact[] {
  if (!isWorthReading(text)) return [];
  const numbers = readNumbers(text, reading).filter(({ quantity }) => !quantity.vague).map(({ fact }) => fact);
  const noughts = noughtsIn({ text, places: placesOf(reading.template), year: reading.year, organ: reading.organ?.type, isAboutRequests: subjectOfRequests.test(text) });
  return withoutDoubtful([...numbers, ...noughts]).sort((a, b) => a.words[0] - b.words[0]);
}
