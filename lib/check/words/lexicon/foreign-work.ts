import type { Organ } from '@/lib/report/report';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { fields, generalists } from './field-table';

const words = fields.flatMap((field) => field.words).sort((a, b) => b.length - a.length);
const fieldOf = new Map(fields.flatMap((field) => field.words.map((word) => [word, field] as const)));

/** What follows the field: 宣传民政｜工作政策法规, spoken of as the organ's own work and not as one field among others. */
const ownWork = /工作的?(?:政策法规|政策法律|法律法规|方针政策|法规政策|政策规定|职能职责)/g;
/** Papers that an organ makes for itself: 某县水利｜局政府信息公开指南. */
const ownPapers = /(?:局|委员会|委|厅)(?:20\d\d年)?度?政府信息公开(?:工作)?(?:年度报告|年报|指南|目录)/g;
/** Verbs that belong to the words, and what stands before an enumerated field, where nothing is said about whose work it is. */
const verb = /(?:宣传|解读|普及|学习)$/;
const amongOthers = /[、和与及等]$/;

/** Where the words about a field begin: the field itself with its verb, or -1 when no field of others ends before `at`. */
function foreignStart(text: string, at: number, fullName: string): number {
  const before = text.slice(Math.max(0, at - 12), at);
  const word = words.find((each) => before.endsWith(each));
  if (!word || fieldOf.get(word)!.own.some((sign) => fullName.includes(sign))) return -1;
  const rest = before.slice(0, -word.length);
  return amongOthers.test(rest) ? -1 : at - word.length - (verb.exec(rest)?.[0].length ?? 0);
}

const anchors = ['工作政策', '工作的政策', '工作法律', '工作方针', '工作法规', '工作职能', '局政府信息公开', '委政府信息公开', '委员会政府信息公开', '厅政府信息公开', '年政府信息公开', '年度政府信息公开'];

function foreignWork(text: string, { fullName, type }: Organ): Spot[] {
  if (type === 'government' || type === 'township' || generalists.test(fullName)) return [];
  return [ownWork, ownPapers].flatMap((pattern) => spotsAt(text, pattern, ({ 0: found, index }) => {
    const start = foreignStart(text, index, fullName);
    if (start < 0) return null;
    return { from: start - index, message: `“${text.slice(start, index + found.length)}”不像“${fullName.trim()}”的工作，核对是否从别的单位抄来` };
  }));
}

/** What an organ calls itself, and what must then stand in its name. */
const selves: Readonly<Record<string, string>> = { 我局: '局', 我厅: '厅', 我委: '委', 我镇: '镇', 我乡: '乡' };
const self = /我[局厅委镇乡](?=[^办直属村]|$)/g;

/** 我局 in the report of a 委员会; once in a paragraph is enough. */
const foreignSelf = (text: string, { fullName }: Organ): Spot[] =>
  spotsAt(text, self, ({ 0: found }) => {
    if (fullName.includes(selves[found]!)) return null;
    return { message: `“${found}”与机关名称“${fullName.trim()}”不符，核对是否从别的单位抄来`, severity: 'hint' };
  }).slice(0, 1);

/** A name to compare with; nothing is said beside an empty one or a whole text. */
const isUsable = (name: string): boolean => name.trim() !== '' && name.length <= 60;

/** LEX-11: work, papers or a pronoun that does not fit the organ's name, left over from another organ's report. */
export const foreignResidue: ParagraphRule = {
  id: 'LEX-11', severity: 'warning', basis: '与机关名称不符', anchors: [...anchors, ...Object.keys(selves)],
  read: (text, { organ }) => (!isUsable(organ.fullName) ? [] : [...foreignWork(text, organ), ...foreignSelf(text, organ)]),
};
