import type { StatedFact } from '@/lib/narrative/fact';
import type { Address } from '@/lib/template/address';
import type { Report } from '@/lib/report/report';
import type { Severity, Template } from '@/lib/template/types';
import type { Finding, Remedy, Suspect } from './finding';
import type { Span } from '@/lib/text/span';
import type { Settings } from './settings';
import type { Source } from './source';

/** Last year's report with the format it was made in. */
export interface PreviousReport {
  template: Template;
  report: Report;
}

/** What rules see. Today is an input: no rule reads the clock. */
export interface Context {
  template: Template;
  report: Report;
  settings: Settings;
  /** `YYYY-MM-DD`; without it rules that look at the calendar stay silent. */
  today?: string;
  /** Without it rules across years stay silent. */
  previous?: PreviousReport;
  /** What reading a file saw; without it rules for imported reports stay silent. */
  source?: Source;
}

/** What every finding of a rule carries. Explanation and examples stand in `cards/`, which the form does not load. */
export interface RuleIdentity {
  /** For ever: `FEE-01`. */
  id: string;
  severity: Severity;
  basis: string;
}

/** What a rule adds to its own id, severity and basis. */
export interface Fault {
  at: readonly Address[];
  marks?: readonly Address[];
  section: string;
  message: string;
  text?: string;
  span?: Span;
  remedy?: Remedy;
  suspects?: readonly Suspect[];
  severity?: Severity;
}

/** A rule over the whole report; `facts` are what its sentences state about the tables. */
export interface Rule extends RuleIdentity {
  run(context: Context, facts: readonly StatedFact[]): Fault[];
}

/** A fault with the identity of its rule. */
export function toFinding({ id, severity, basis }: RuleIdentity, fault: Fault): Finding {
  return { ...fault, id: `${id}:${fault.at[0] ?? fault.section}`, rule: id, severity: fault.severity ?? severity, basis };
}

/** Section of a table, prose field or front matter: where the form shows it. */
export function sectionOf(template: Template, place: string): string {
  const key = place.split('.')[0]!;
  const holds = template.sections.find(({ blocks }) => blocks.some((block) => (block.type === 'table' ? block.table : block.key) === key));
  return holds?.key ?? 'front';
}

/** What stands before the 、 of an official heading: 五. */
function ordinalOf(template: Template, section: string): string {
  return template.sections.find(({ key }) => key === section)?.heading.split('、')[0] ?? '';
}

/** Official number of a section: 第五部分. */
export const sectionNumber = (template: Template, section: string): string => `第${ordinalOf(template, section)}部分`;

/** What people call a table, after the section it stands in: 表三. */
export const tableName = (template: Template, table: string): string => `表${ordinalOf(template, sectionOf(template, table))}`;
