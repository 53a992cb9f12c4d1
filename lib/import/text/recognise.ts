import type { Template } from '@/lib/template/types';
import { labelsOf } from './labels';
import { plain } from './plain';

/** How many labels a text has that stand in one format and in no other. */
function ownLabels(template: Template, others: readonly Template[], words: ReadonlySet<string>): number {
  const officialOf = ({ tables }: Template) => new Set(tables.flatMap(labelsOf).map(({ spellings }) => spellings[0]!));
  const foreign = others.map(officialOf);
  return [...officialOf(template)].filter((label) => words.has(label) && !foreign.some((labels) => labels.has(label))).length;
}

/** The format whose tables a text has; the one of the year when its labels tell none. */
export function recognise(lines: readonly string[], year: number | null, templates: readonly Template[]): Template | null {
  const words = new Set(lines.flatMap((line) => line.split(/[|｜\t]/)).filter((cell) => cell.length < 80).map(plain));
  const scores = templates.map((template) => ownLabels(template, templates.filter((other) => other !== template), words));
  const best = Math.max(...scores);
  const leaders = templates.filter((_, i) => scores[i] === best);
  const ofYear = templates.find(({ years }) => year !== null && year >= years.from && (years.to === null || year <= years.to));
  return best > 0 && leaders.length === 1 ? leaders[0]! : (ofYear ?? null);
}
