import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { counted } from './counted';
import { growthRule } from './growth';
import { listRules } from './list-rules';
import { announcedOrdinals, ordinals } from './ordinals';
import { twice } from './twice';

/** NN: sums inside the sentences. One paragraph at a time. */
export const sumRules: readonly ParagraphRule[] = [...listRules, counted, announcedOrdinals, ordinals];

/** NN: sums inside the sentences. Over the whole report. */
export const sumReportRules: readonly Rule[] = [twice, growthRule];
