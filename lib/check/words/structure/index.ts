import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { aspectRules } from './aspects';
import { headingEnd, headingStyle } from './heading-marks';
import { measures } from './measures';
import { levelMarks } from './numbering';
import { levelOrder } from './order';
import { topLevelRules } from './top-level';

/** STR: headings, numbering, aspects. One paragraph at a time. */
export const structureRules: readonly ParagraphRule[] = [levelMarks, headingEnd];

/** STR: headings, numbering, aspects. Over the whole report. */
export const structureReportRules: readonly Rule[] = [...topLevelRules, ...aspectRules, levelOrder, headingStyle, measures];
