import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { articleLevels, articles } from './articles';
import { documentNames, formerTerms, shortTitle } from './names';
import { decreeNumber, documentNumbers } from './numbers';
import { mayWithhold, openPrinciple, timeLimits } from './principle';

/** LAW: legal wording and citations. One paragraph at a time. */
export const lawRules: readonly ParagraphRule[] = [openPrinciple, documentNumbers, decreeNumber, articleLevels, articles, documentNames, formerTerms, mayWithhold, timeLimits];

/** LAW: legal wording and citations. Over the whole report. */
export const lawReportRules: readonly Rule[] = [shortTitle];
