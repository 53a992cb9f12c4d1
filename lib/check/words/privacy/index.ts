import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { personalNumbers } from './numbers';
import { applicantNames, secrecyMarks, signingTraces } from './traces';

/** PRIV: personal data and internal traces. One paragraph at a time. */
export const privacyRules: readonly ParagraphRule[] = [personalNumbers, applicantNames, secrecyMarks];

/** PRIV: personal data and internal traces. Over the whole report. */
export const privacyReportRules: readonly Rule[] = [signingTraces];
