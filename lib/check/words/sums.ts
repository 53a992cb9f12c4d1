import type { ParagraphRule } from '../paragraph-rule';
import type { Rule } from '../rule';

/** NN: sums inside the sentences. One paragraph at a time. */
export const sumRules: readonly ParagraphRule[] = [];

/** NN: sums inside the sentences. Over the whole report. */
export const sumReportRules: readonly Rule[] = [];
