import type { Rule } from './rule';

/** Figures compared with last year: XY-01, XY-02, T2-02, T2-10, T4-05, CELL-08. */
export const carryRules: readonly Rule[] = [];
