import type { Finding } from '@/lib/check/finding';

const publicFinding = ({ rule, severity, at, section, text, message, basis }: Finding) => ({
  ruleId: rule, severity, paths: at, section, ...(text !== undefined && { text }), message, basis,
});

/** Findings as the public JSON that other programs read. */
export const findingsJson = (findings: Finding[]): string => `${JSON.stringify({ findings: findings.map(publicFinding) }, null, 2)}\n`;
