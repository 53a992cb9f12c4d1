import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { feeCount, feeTariff, feeUnit } from './amount';
import { feeStatement } from './statement';
import { feeCitation, feeTerm } from './term';

/** FEE: what the report says on the 信息处理费. One paragraph at a time. */
export const feeRules: readonly ParagraphRule[] = [feeTerm, feeUnit, feeCitation, feeTariff];

/** FEE: what section six says on the 信息处理费. Over the whole report. */
export const feeReportRules: readonly Rule[] = [feeStatement, feeCount];
