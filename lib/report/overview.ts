import { chineseOrdinal } from '@/lib/text/date';
import type { Address } from '@/lib/template/address';
import type { Aspect, Template } from '@/lib/template/types';
import type { OverviewEntry } from './report';

const standardNumber = /^（[一二三四五六七八九十]+）/;

const known = new WeakMap<Template, readonly Aspect[]>();

/** The aspects a template names for section one; empty when its structure is free. */
export function aspectsOf(template: Template): readonly Aspect[] {
  const aspects = known.get(template) ?? aspectsIn(template);
  known.set(template, aspects);
  return aspects;
}

const aspectsIn = ({ sections }: Template): readonly Aspect[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'prose' && block.aspects ? block.aspects : [])));

/** Address of a piece of section one: `overview.proactive`, or its place for a further aspect: `overview.5`. */
export const entryAddress = (entry: OverviewEntry, index: number): Address => `overview.${entry.aspect ?? index}`;

/** True when the heading runs into its first paragraph: （一）主动公开情况。 */
export const isRunIn = (entry: OverviewEntry): boolean => entry.heading.endsWith('。') && entry.text.trim() !== '';

/** Numbers the headings （一）（二）… in their order; headings numbered in another way are left as they are. */
export function renumber(entries: OverviewEntry[]): OverviewEntry[] {
  let next = 0;
  return entries.map((entry) => {
    if (!standardNumber.test(entry.heading)) return entry;
    next += 1;
    return { ...entry, heading: entry.heading.replace(standardNumber, `（${chineseOrdinal(next)}）`) };
  });
}

/** Section one of a new report: the aspects of the format, or one undivided piece. */
export function blankOverview(template: Template): OverviewEntry[] {
  const aspects = aspectsOf(template);
  if (aspects.length === 0) return [{ heading: '', text: '' }];
  return aspects.map(({ key, heading }) => ({ aspect: key, heading, text: '' }));
}
