import { readFacts } from '@/lib/narrative/read';
import type { Fact, StatedFact } from '@/lib/narrative/fact';
import { finderOf } from '@/lib/text/finder';
import { faultIn, partsOf, type ParagraphRule, type Spot, type Surroundings } from './paragraph-rule';
import { spanIn, type Paragraph } from './passages';
import type { Fault } from './rule';

/** What the rules and the reader of numbers make of one paragraph, wherever it stands. */
interface Outcome {
  spots: { rule: ParagraphRule; spot: Spot }[];
  facts: Fact[];
}

/** What all paragraphs of a report come to. */
export interface ParagraphsRead {
  faults: { rule: ParagraphRule; fault: Fault }[];
  facts: StatedFact[];
}

/** Which of the rules to ask about a text: those without anchors and those whose anchors stand in it. */
function asker(rules: readonly ParagraphRule[]): (text: string) => ParagraphRule[] {
  const words = rules.flatMap((rule, i) => (rule.anchors ?? []).map((word) => ({ word, i })));
  const find = finderOf(words.map(({ word }) => word));
  const seen = new Uint8Array(words.length);
  const isAsked = new Uint8Array(rules.length);
  return (text) => {
    find(text, seen.fill(0));
    for (let i = 0; i < rules.length; i += 1) isAsked[i] = rules[i]!.anchors ? 0 : 1;
    for (let w = 0; w < words.length; w += 1) if (seen[w]) isAsked[words[w]!.i] = 1;
    return rules.filter((_, i) => isAsked[i]);
  };
}

const placed = (paragraph: Paragraph, fact: Fact): StatedFact => ({
  ...fact,
  at: paragraph.at, section: paragraph.section, text: paragraph.text.slice(...fact.words),
  number: spanIn(paragraph, ...fact.number), words: spanIn(paragraph, ...fact.words),
});

/**
 * Reads paragraphs with a set of rules. A paragraph that was read before, under the same surroundings, is not read
 * again, so that a key costs one paragraph.
 */
export function paragraphReader(rules: readonly ParagraphRule[]): (paragraphs: readonly Paragraph[], surroundings: Surroundings) => ParagraphsRead {
  const ask = asker(rules);
  let known = new Map<string, Outcome>();
  let under: Surroundings | undefined;

  const read = ({ text, part }: Paragraph, surroundings: Surroundings): Outcome => ({
    spots: ask(text).filter((rule) => partsOf(rule).includes(part)).flatMap((rule) => rule.read(text, surroundings, part).map((spot) => ({ rule, spot }))),
    facts: part === 'title' || part === 'heading' ? [] : readFacts(text, surroundings),
  });

  return (paragraphs, surroundings) => {
    const before = under && isSame(under, surroundings) ? known : new Map<string, Outcome>();
    known = new Map();
    under = surroundings;
    const all: ParagraphsRead = { faults: [], facts: [] };
    for (const paragraph of paragraphs) {
      const key = `${paragraph.part}\n${paragraph.text}`;
      const outcome = before.get(key) ?? known.get(key) ?? read(paragraph, surroundings);
      known.set(key, outcome);
      for (const { rule, spot } of outcome.spots) all.faults.push({ rule, fault: faultIn(paragraph, spot) });
      for (const fact of outcome.facts) all.facts.push(placed(paragraph, fact));
    }
    return all;
  };
}

const isSame = (a: Surroundings, b: Surroundings): boolean => (Object.keys(a) as (keyof Surroundings)[]).every((key) => a[key] === b[key]);
