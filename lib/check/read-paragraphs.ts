import { readFacts } from '@/lib/narrative/read';
import type { Fact, StatedFact } from '@/lib/narrative/fact';
import { finderOf } from '@/lib/text/finder';
import { faultIn, partsOf, type ParagraphRule, type Spot, type Surroundings } from './paragraph-rule';
import { spanIn, type Paragraph, type Part } from './passages';
import type { Fault } from './rule';

/** What the rules and the reader of numbers make of one paragraph, wherever it stands. */
interface Outcome {
  spots: { rule: ParagraphRule; spot: Spot }[];
  facts: readonly Fact[];
}

/** By text; a part apart, since not all rules are about all parts. */
type Known = Map<Part, Map<string, Outcome>>;

/** What all paragraphs of a report come to. */
export interface ParagraphsRead {
  faults: { rule: ParagraphRule; fault: Fault }[];
  facts: StatedFact[];
}

/** Finds the rules to ask about a text of some part: those without anchors and those whose anchors stand in it. */
interface Asker {
  /** Marks rules by their place in the set. What a call returns holds until the next one. */
  ask(text: string): Uint8Array;
  /** Places in the set of the rules that are about a part. */
  about(part: Part): readonly number[];
}

function askerOf(rules: readonly ParagraphRule[]): Asker {
  const find = finderOf(rules.map(({ anchors = [] }) => anchors));
  const always = Uint8Array.from(rules, ({ anchors }) => (anchors ? 0 : 1));
  const isAsked = new Uint8Array(rules.length);
  const byPart = new Map<Part, readonly number[]>();
  return {
    ask(text) {
      isAsked.set(always);
      find(text, isAsked);
      return isAsked;
    },
    about(part) {
      const known = byPart.get(part) ?? rules.flatMap((rule, i) => (partsOf(rule).includes(part) ? [i] : []));
      byPart.set(part, known);
      return known;
    },
  };
}

const askers = new WeakMap<readonly ParagraphRule[], Asker>();

/** The asker of a set of rules; made once, since its tables are large. */
function askerFor(rules: readonly ParagraphRule[]): Asker {
  const asker = askers.get(rules) ?? askerOf(rules);
  askers.set(rules, asker);
  return asker;
}

function placed(paragraph: Paragraph, fact: Fact): StatedFact {
  const { at, section, text } = paragraph;
  const { number, words } = fact;
  return { ...fact, at, section, text: text.slice(words[0], words[1]), number: spanIn(paragraph, number[0], number[1]), words: spanIn(paragraph, words[0], words[1]) };
}

/**
 * Reads paragraphs with a set of rules. A paragraph that was read before, under the same surroundings, is not read
 * again, so that a key costs one paragraph.
 */
export function paragraphReader(rules: readonly ParagraphRule[]): (paragraphs: readonly Paragraph[], surroundings: Surroundings) => ParagraphsRead {
  const { ask, about } = askerFor(rules);
  let known: Known = new Map();
  let under: Surroundings | undefined;

  const read = ({ text, part }: Paragraph, surroundings: Surroundings): Outcome => {
    const isAsked = ask(text);
    const spots: Outcome['spots'] = [];
    for (const i of about(part)) {
      if (isAsked[i] === 0) continue;
      const rule = rules[i]!;
      for (const spot of rule.read(text, surroundings, part)) spots.push({ rule, spot });
    }
    return { spots, facts: part === 'title' || part === 'heading' ? [] : readFacts(text, surroundings) };
  };

  return (paragraphs, surroundings) => {
    const before: Known = under && isSame(under, surroundings) ? known : new Map();
    known = new Map();
    under = surroundings;
    const all: ParagraphsRead = { faults: [], facts: [] };
    for (const paragraph of paragraphs) {
      const { part, text } = paragraph;
      let ofPart = known.get(part);
      if (!ofPart) known.set(part, (ofPart = new Map()));
      const outcome = ofPart.get(text) ?? before.get(part)?.get(text) ?? read(paragraph, surroundings);
      ofPart.set(text, outcome);
      for (const { rule, spot } of outcome.spots) all.faults.push({ rule, fault: faultIn(paragraph, spot) });
      for (const fact of outcome.facts) all.facts.push(placed(paragraph, fact));
    }
    return all;
  };
}

const isSame = (a: Surroundings, b: Surroundings): boolean => (Object.keys(a) as (keyof Surroundings)[]).every((key) => a[key] === b[key]);
