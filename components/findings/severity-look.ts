import type { Severity } from '@/lib/template/types';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Colour of the words of a finding. */
export const severityTones: Readonly<Record<Severity, string>> = { error: 'text-danger', warning: 'text-warning', hint: 'text-muted' };

/** Sign before the words of a finding. */
export const severityIcons: Readonly<Record<Severity, string>> = { error: '⚠', warning: '△', hint: '·' };
