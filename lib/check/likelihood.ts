import type { Rule } from './rule';

/** Figures that are possible but unlikely: T2-04, T2-06, T3-08…12, T4-04, T4-06. */
export const likelihoodRules: readonly Rule[] = [];
