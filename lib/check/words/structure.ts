import type { ParagraphRule } from '../paragraph-rule';
import type { Rule } from '../rule';

/** STR: headings, numbering, length. One paragraph at a time. */
export const structureRules: readonly ParagraphRule[] = [];

/** STR: headings, numbering, length. Over the whole report. */
export const structureReportRules: readonly Rule[] = [];
