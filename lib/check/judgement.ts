import type { StatedFact } from '@/lib/narrative/fact';
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

export const contextOf = ({ settings = defaultSettings, ...rest }: CheckInput): Context => ({ settings, ...rest });

/** Findings on the tables first, then those on the words. */
export const joined = (cells: Finding[], { findings, facts }: Judgement): Judgement => ({ findings: [...cells, ...findings], facts });

/** True when every part of a state of a report but the cells stands in another one too. */
function hasItsWords(other: Report, report: Report): boolean {
  for (const key in report) if (key !== 'cells' && report[key as keyof Report] !== other[key as keyof Report]) return false;
  return true;
}

/** True when nothing but cells differs between two states of a report. Asked on each key. */
export const hasSameWords = (a: Report, b: Report): boolean => hasItsWords(a, b) && hasItsWords(b, a);

/** True when two reports are judged by the same and differ in cells only. */
export const differsInCellsOnly = (a: Context, b: Context): boolean =>
  a.template === b.template && a.settings === b.settings && a.today === b.today && a.previous === b.previous && a.source === b.source && hasSameWords(a.report, b.report);
