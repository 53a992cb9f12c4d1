import type { ParagraphRule } from '../paragraph-rule';
import type { Rule } from '../rule';

/** LEX: typos, doubled words, terms. One paragraph at a time. */
export const lexiconRules: readonly ParagraphRule[] = [];

/** LEX: typos, doubled words, terms. Over the whole report. */
export const lexiconReportRules: readonly Rule[] = [];
