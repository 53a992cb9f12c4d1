import { Kind, kindAt } from '@/lib/text/character';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { marksOf, shown } from './marks';

const verbs = '发挥|推动|促进|提高|提升|保障|增强|实现|推进|完善|加强|扩大|方便|优化|拓宽';
/** A clause that is finished, and at once the next one with a verb of its own: 开展公开工作充分发挥了…作用. */
const chain = new RegExp(
  `(?:开展|推进|落实|加强|完善|健全|做好|规范|抓好|深化|执行|组织)(?!了)[\\u4e00-\\u9fff]{2,18}(?:工作|制度|机制|建设|管理|规定|要求|任务)(?:充分|有效|切实|进一步|不断|有力|极大|全面|大力|显著|较好)地?(?:${verbs})了`,
);
/** Two sites without a mark between: 采购网云泽州人民政府门户网站. */
const sites = /(?:网|网站|平台)(?!站|络|上|页|民|格)(?![\u4e00-\u9fff]{0,10}[和及与或在的])[\u4e00-\u9fff]{1,8}[州县市区省旗]人民政府(?:门户)?网站/;
/** Words that make one sentence of both halves: 通过开展培训工作有效提高了…. */
const joining = /(?:通过|经过|由于|对|将|使|让|为|以)/;

/** Shorter clauses hold no two. */
const shortest = 20;

function isChained(clause: string): boolean {
  const match = (clause.includes('了') && chain.exec(clause)) || (clause.includes('人民政府') && sites.exec(clause));
  return Boolean(match) && !joining.test(clause.slice(0, (match as RegExpExecArray).index));
}

function clauseFault(text: string, start: number, end: number, most: number): Spot[] {
  if (end - start < shortest) return [];
  const words = shown(text, start, end);
  if (end - start > most) return [{ start, end, message: `“${words}”连续 ${end - start} 字没有标点，核对是否漏标点` }];
  return isChained(text.slice(start, end)) ? [{ start, end, message: `“${words}”两层意思之间没有标点，核对是否漏标点` }] : [];
}

/** TXT-07: so many words without a mark, or two clauses in one, told by their verbs or by the names of two sites. */
const longClause: ParagraphRule = {
  id: 'TXT-07', severity: 'hint', basis: '长句易漏标点',
  read(text, { settings }) {
    const spots: Spot[] = [];
    let start = 0;
    const check = (end: number) => {
      spots.push(...clauseFault(text, start, end, settings.longestClause));
      start = end + 1;
    };
    for (const at of marksOf(text)) if (kindAt(text, at) >= Kind.stop) check(at);
    check(text.length);
    return spots;
  },
};

const counted = /(?:\d|[百千万])(?:余|多)?(?:个|条|件|份|次|项|篇|起|宗|人次|人|家|场|期|万元|元|种|类|名|册|张|幅|部|%)(?:左右|以上)?[ \u3000]{0,3}(?=其中(?!之|的一|一))/g;
/** Where the number before the unit begins. */
const figure = /[\d.,百千万]{0,12}$/;

/** TXT-08: parts are set apart from their whole. */
const parts: ParagraphRule = {
  id: 'TXT-08', severity: 'warning', basis: 'GB/T 15834 标点符号用法', anchors: ['其中'],
  read: (text) => spotsAt(text, counted, ({ index, 0: unit }) => {
    const start = index - (figure.exec(text.slice(Math.max(0, index - 12), index))?.[0].length ?? 0);
    const words = text.slice(start, index + unit.trimEnd().length);
    return { from: start - index, to: unit.length + 2, becomes: `${words}，其中`, label: '加逗号', message: `“${words}”与“其中”之间缺少标点` };
  }),
};

export const clauseRules: readonly ParagraphRule[] = [longClause, parts];
