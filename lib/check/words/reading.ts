import type { Rule } from '../rule';

/** Rules on what reading a file saw: META-14, STR-13…16. Over the whole report. */
export const readingRules: readonly Rule[] = [];
