import type { Rule } from '../rule';

/** XY: words compared with last year. Over the whole report. */
export const yearRules: readonly Rule[] = [];
