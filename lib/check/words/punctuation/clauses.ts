import { Kind, kindAt } from '@/lib/text/character';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { marksOf, shown } from './marks';

const basis = '长句易漏标点';

/** TXT-07: so many words without a mark that one may be missing. */
const longClause: ParagraphRule = {
  id: 'TXT-07', severity: 'hint', basis,
  read(text, { settings }) {
    const spots: Spot[] = [];
    let start = 0;
    for (const at of [...marksOf(text), text.length]) {
      if (kindAt(text, at) < Kind.stop) continue;
      if (at - start > settings.longestClause) spots.push({ start, end: at, message: `“${shown(text, start, at)}”连续 ${at - start} 字没有标点，核对是否漏标点` });
      start = at + 1;
    }
    return spots;
  },
};

const verbs = '发挥|推动|促进|提高|提升|保障|增强|实现|推进|完善|加强|扩大|方便|优化|拓宽';
/** A clause that is finished, and at once the next one with a verb of its own: 开展公开工作充分发挥了…作用. */
const chain = new RegExp(
  `(?:开展|推进|落实|加强|完善|健全|做好|规范|抓好|深化|执行|组织)(?!了)[\\u4e00-\\u9fff]{2,18}(?:工作|制度|机制|建设|管理|规定|要求|任务)(?:充分|有效|切实|进一步|不断|有力|极大|全面|大力|显著|较好)地?(?:${verbs})了`, 'g',
);
/** Two sites without a mark between: 采购网云泽州人民政府门户网站. */
const sites = /(?:网|网站|平台)(?!站|络|上|页|民|格)(?![\u4e00-\u9fff]{0,10}[和及与或在的])[\u4e00-\u9fff]{1,8}[州县市区省旗]人民政府(?:门户)?网站/g;

/** Words that make one sentence of both halves: 通过开展培训工作有效提高了…. */
const joining = /(?:通过|经过|由于|对|将|使|让|为|以)[\u4e00-\u9fff]{0,30}$/;

/** The words between the marks around a stretch. */
function clauseAround(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start > 0 && from - start < 60 && kindAt(text, start - 1) < Kind.stop) start -= 1;
  while (end < text.length && end - to < 60 && kindAt(text, end) < Kind.stop) end += 1;
  return [start, end];
}

function chained(text: string, pattern: RegExp): Spot[] {
  return spotsAt(text, pattern, ({ index, 0: found }) => {
    const [start, end] = clauseAround(text, index, index + found.length);
    // Reported for its length alone, or one sentence after all.
    if (end - start > 60 || joining.test(text.slice(start, index))) return null;
    return { from: start - index, to: end - index, message: `“${shown(text, start, end)}”两层意思之间没有标点，核对是否漏标点` };
  });
}

/** TXT-07: two clauses in one, told by their verbs or by the names of two sites. */
const chainedClauses: ParagraphRule = {
  id: 'TXT-07', severity: 'hint', basis, anchors: ['发挥了', '推动了', '促进了', '提高了', '提升了', '保障了', '增强了', '实现了', '推进了', '完善了', '加强了', '扩大了', '方便了', '优化了', '拓宽了', '人民政府门户网站', '人民政府网站'],
  read: (text) => [...chained(text, chain), ...chained(text, sites)],
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

export const clauseRules: readonly ParagraphRule[] = [longClause, chainedClauses, parts];
