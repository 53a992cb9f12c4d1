import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { confusedWords, upToDate } from './confusions';
import { doubledCharacters } from './doubled-characters';
import { doubledWords } from './doubled-words';
import { foreignResidue } from './foreign-work';
import { particles, missingVerb, redundancies } from './grammar';
import { jointOrgans, ownNames } from './names';
import { politicalPhrases } from './phrases';
import { repeatedInClause, stockPhrases } from './repetition';
import { requestTerm, statutoryTerm } from './terms';

/** LEX: typos, doubled words, terms. One paragraph at a time. */
export const lexiconRules: readonly ParagraphRule[] = [
  doubledCharacters, doubledWords, repeatedInClause, confusedWords, upToDate, requestTerm, particles, missingVerb,
  foreignResidue, politicalPhrases, stockPhrases, redundancies,
];

/** LEX: typos, doubled words, terms. Over the whole report. */
export const lexiconReportRules: readonly Rule[] = [statutoryTerm, ownNames, jointOrgans];
