import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';

/** PRIV: personal data and internal traces. One paragraph at a time. */
export const privacyRules: readonly ParagraphRule[] = [];

/** PRIV: personal data and internal traces. Over the whole report. */
export const privacyReportRules: readonly Rule[] = [];
