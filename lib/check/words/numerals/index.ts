import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { countRules } from './counts';
import { dateRules } from './dates';
import { inlineOrdinals, ordinalsOverLines } from './ordinals';

/** NUM: how numbers and dates are written. One paragraph at a time. */
export const numeralRules: readonly ParagraphRule[] = [...countRules, ...dateRules, inlineOrdinals];

/** NUM: how numbers and dates are written. Over the whole report. */
export const numeralReportRules: readonly Rule[] = [ordinalsOverLines];
