import type { ParagraphRule } from '../paragraph-rule';
import type { Rule } from '../rule';

/** FEE: what section six says on the 信息处理费. One paragraph at a time. */
export const feeRules: readonly ParagraphRule[] = [];

/** FEE: what section six says on the 信息处理费. Over the whole report. */
export const feeReportRules: readonly Rule[] = [];
