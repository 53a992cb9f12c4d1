import { factLines } from './read-lines';
import type { Group } from './sentences';

/** How well the reader does on sentences whose facts are known. */
export interface Score {
  sentences: number;
  /** Sentences that state nothing about the tables. */
  silent: number;
  facts: number;
  precision: number;
  recall: number;
  /** `sentence ← fact`, for those read wrongly and those not read. */
  wrong: string[];
  missed: string[];
}

const expected = (facts: string): string[] => (facts === '-' ? [] : facts.split(', '));
const read = (text: string, group: Group): string[] =>
  factLines(text, group).map((line) => line.split(' ').slice(0, 2).join(' '));

/** What stands in one list and not in the other, repeated ones counted. */
function without(all: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return all.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Precision and recall over facts: rule and value must both be right. */
export function score(groups: readonly Group[]): Score {
  const all = groups.flatMap((group) => group.sentences.map(([text, facts]) => ({ text, want: expected(facts), got: read(text, group) })));
  const wrong = all.flatMap(({ text, want, got }) => without(got, want).map((fact) => `${text} ← ${fact}`));
  const missed = all.flatMap(({ text, want, got }) => without(want, got).map((fact) => `${text} ← ${fact}`));
  const facts = all.reduce((sum, { want }) => sum + want.length, 0);
  const right = facts - missed.length;
  return {
    sentences: all.length, silent: all.filter(({ want }) => want.length === 0).length, facts,
    precision: right / (right + wrong.length), recall: right / facts, wrong, missed,
  };
}
