import type { ParagraphRule } from '../paragraph-rule';
import type { Rule } from '../rule';

/** NUM: how numbers and dates are written. One paragraph at a time. */
export const numeralRules: readonly ParagraphRule[] = [];

/** NUM: how numbers and dates are written. Over the whole report. */
export const numeralReportRules: readonly Rule[] = [];
