import type { StatedFact } from '@/lib/narrative/fact';
import { previousProblem } from '@/lib/report/previous';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { Finding } from './finding';
import type { Context, PreviousReport } from './rule';
import { defaultSettings, type Settings } from './settings';
import type { Source } from './source';

/** What a report is judged by, apart from itself. */
export interface Measures {
  settings?: Settings;
  /** `YYYY-MM-DD`, for rules that look at the calendar. */
  today?: string;
  previous?: PreviousReport;
  source?: Source;
}

export interface CheckInput extends Measures {
  template: Template;
  report: Report;
}

/** What was found, and what the sentences state about the tables. Plain data. */
export interface Judgement {
  findings: Finding[];
  facts: StatedFact[];
}

/** What rules see. A report that cannot be last year's of this one (any more) is left out, here and nowhere else. */
export function contextOf({ settings = defaultSettings, previous, ...rest }: CheckInput): Context {
  const fits = previous && previousProblem(rest.report, previous.report) === null;
  return { settings, ...rest, ...(fits && { previous }) };
}

/** Findings on the tables first, then those on the words. */
export const joined = (cells: Finding[], { findings, facts }: Judgement): Judgement => ({ findings: [...cells, ...findings], facts });

/** Every part of a report but its cells. */
const parts: { [part in Exclude<keyof Report, 'cells'>]-?: true } = {
  format: true, year: true, organ: true, title: true, preface: true, overview: true, problems: true, otherMatters: true,
  signature: true, contact: true, publishDate: true, status: true, overrides: true, unknown: true,
};
const allButCells = Object.keys(parts) as (keyof typeof parts)[];

/** True when nothing but cells differs between two states of a report. Asked on each key. */
export function hasSameWords(a: Report, b: Report): boolean {
  for (const part of allButCells) if (a[part] !== b[part]) return false;
  return true;
}
