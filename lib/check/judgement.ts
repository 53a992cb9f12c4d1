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

/** True when nothing but cells differs between two states of a report. */
export const hasSameWords = (a: Report, b: Report): boolean => (Object.keys({ ...a, ...b }) as (keyof Report)[]).every((key) => key === 'cells' || a[key] === b[key]);
