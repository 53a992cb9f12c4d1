import type { ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { contactInText, contactRules } from './contact';
import { dateRules } from './dates';
import { ground } from './ground';
import { identityRules } from './identity';
import { partsListed } from './parts';
import { period } from './period';
import { resultRules } from './results';
import { signatureRules } from './signature';
import { titleRules } from './title';
import { yearOfReportRules } from './year';

/** META: identity, title, dates, ground, contact. One paragraph at a time. */
export const frontRules: readonly ParagraphRule[] = [period, ground, partsListed, contactInText];

/** META: identity, title, dates, ground, contact. Over the whole report. */
export const frontReportRules: readonly Rule[] = [
  ...identityRules, ...titleRules, ...yearOfReportRules, ...dateRules, ...signatureRules, ...resultRules, ...contactRules,
];
