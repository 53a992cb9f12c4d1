import type { ParagraphRule } from '../paragraph-rule';

/** TXT: punctuation, brackets, spacing. One paragraph at a time. */
export const punctuationRules: readonly ParagraphRule[] = [];
