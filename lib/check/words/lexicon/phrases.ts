import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { congresses, malformedPhrases } from './phrase-table';

const brokenPhrases = (text: string): Spot[] =>
  malformedPhrases.filter(({ anchors }) => anchors.some((word) => text.includes(word))).flatMap(({ pattern, right, severity }) =>
    spotsAt(text, pattern, ({ 0: found }) => ({ message: `“${found}”应为“${right}”`, becomes: right, ...(severity && { severity }) })));

const sessions = '一二三四五六七';
const plenary = new RegExp(`(十八|十九|二十)届(?:[${sessions}]中、?){0,6}([${sessions}八九])中全会`, 'g');

/** The month until which a report of a year can know what happened: it is written in the January after. */
const known = (year: number): string => `${year + 1}-03`;

/** A meeting that had not been held when the report was written, or never was. */
const plenaries = (text: string, year: number): Spot[] => spotsAt(text, plenary, ({ 0: found, 1: congress = '', 2: session = '' }) => {
  if (/[八九]/.test(session)) return { message: `没有“${found}”，核对届次`, severity: 'warning' };
  const held = congresses[congress]![sessions.indexOf(session)];
  return held && held <= known(year) ? null : { message: `“${found}”在 ${year} 年度报告编写时还没有召开，核对届次`, severity: 'hint' };
});

const twentieth = /(?:贯彻|学习|落实)[^，,。；;\n]{0,10}党的二十大精神/g;

const congressTooEarly = (text: string, year: number): Spot[] =>
  (year >= 2022 ? [] : spotsAt(text, twentieth, ({ 0: found }) => ({ message: `${year} 年度还没有党的二十大，核对“${found}”`, severity: 'hint' })));

/** LEX-12: names of leaders and fixed political phrases in broken form; meetings later than the report. */
export const politicalPhrases: ParagraphRule = {
  id: 'LEX-12', severity: 'error', basis: '重要表述规范', anchors: [...malformedPhrases.flatMap(({ anchors }) => anchors), '中全会', '二十大'],
  read: (text, { year }) => [...brokenPhrases(text), ...plenaries(text, year), ...congressTooEarly(text, year)],
};
