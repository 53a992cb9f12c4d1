import type { Severity, Template } from '@/lib/template/types';
import type { Card, Cards } from './cards/card';
import { cellCards } from './cards/cell';
import { feeCards } from './cards/fee';
import { lawCards } from './cards/law';
import { lexiconCards } from './cards/lexicon';
import { metaCards } from './cards/meta';
import { narrativeCards } from './cards/narrative';
import { numeralCards } from './cards/numerals';
import { outputCards } from './cards/output';
import { privacyCards } from './cards/privacy';
import { punctuationCards } from './cards/punctuation';
import { readingCards } from './cards/reading';
import { structureCards } from './cards/structure';
import { sumCards } from './cards/sums';
import { tableCards } from './cards/tables';
import { yearCards } from './cards/years';
import { cellRules } from './cells';
import { cellRuleSets } from './cell-parts';
import { paragraphRules, wordRules } from './judge-words';
import { outputRules } from './output';
import type { RuleIdentity } from './rule';
import { statedRules } from './stated';

/** A rule as people look it up: on the page of rules, in the command line, beside a finding. */
export interface RuleCard extends Card {
  id: string;
  severity: Severity;
  basis: string;
}

/** All cards. One line per family. */
export const cards: Cards = {
  ...metaCards, ...structureCards, ...cellCards, ...tableCards, ...yearCards, ...narrativeCards, ...sumCards, ...feeCards, ...lawCards,
  ...punctuationCards, ...numeralCards, ...lexiconCards, ...privacyCards, ...outputCards, ...readingCards,
};

/** Identities of all rules: in code, and as equations in the templates. A rule that stands in several places is listed once. */
export function identities(templates: readonly Template[]): RuleIdentity[] {
  const all = [...Object.values(cellRules), ...templates.flatMap(({ equations }) => equations), ...cellRuleSets, ...Object.values(statedRules), ...wordRules, ...paragraphRules, ...outputRules];
  return [...new Map(all.map((rule) => [rule.id, rule])).values()];
}

/** The catalogue in the order of the ids. */
export function catalogue(templates: readonly Template[]): RuleCard[] {
  return identities(templates).flatMap(({ id, severity, basis }) => {
    const card = cards[id];
    return card ? [{ id, severity, basis, ...card }] : [];
  }).sort((a, b) => a.id.localeCompare(b.id, 'en'));
}
