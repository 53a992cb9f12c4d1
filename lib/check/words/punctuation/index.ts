import type { ParagraphRule } from '../../paragraph-rule';
import { clauseRules } from './clauses';
import { customaryRules } from './customary';
import { ending } from './ending';
import { fragments } from './fragments';
import { listed } from './listed';
import { nested } from './nested';
import { paired } from './pairing';
import { placeholders } from './placeholders';
import { repeated } from './repeated';
import { separators } from './separators';
import { spaces } from './spaces';
import { symbolRules } from './symbols';
import { unusual } from './unusual';
import { width } from './width';

/** TXT: punctuation, brackets, spacing. One paragraph at a time. */
export const punctuationRules: readonly ParagraphRule[] = [
  paired, nested, width, repeated, ending, listed, ...clauseRules, spaces, ...symbolRules, ...customaryRules, separators, fragments, placeholders, unusual,
];
