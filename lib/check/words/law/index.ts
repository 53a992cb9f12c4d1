import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';

/** LAW: legal wording and citations. One paragraph at a time. */
export const lawRules: readonly ParagraphRule[] = [];

/** LAW: legal wording and citations. Over the whole report. */
export const lawReportRules: readonly Rule[] = [];
