import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { copyRules } from './copied';
import { followUp } from './follow-up';
import { otherYears, planYear } from './other-years';

/** XY: the years that words name. One paragraph at a time. */
export const yearRules: readonly ParagraphRule[] = [otherYears, planYear];

/** XY: words compared with last year's. Over the whole report. */
export const yearReportRules: readonly Rule[] = [...copyRules, followUp];
