import { check as judge } from '@/lib/check/check';
import { isRealDate } from '@/lib/text/date';
import { expectNames, readArguments } from './arguments';
import { findingsJson } from './findings-json';
import { findingsText } from './findings-text';
import type { Io } from './io';
import { readReport } from './read-report';
import { Refusal } from './refusal';

export const checkUsage = 'check FILE.json [--format text|json] [--today YYYY-MM-DD]';

function settled({ format = 'text', today }: { format?: string; today?: string }) {
  if (format !== 'text' && format !== 'json') throw new Refusal(`--format 只能是 text 或 json，现为 ${format}`);
  if (today !== undefined && !isRealDate(today)) throw new Refusal(`--today 应写成 2025-01-19 的样子，现为 ${today}`);
  return { format, ...(today !== undefined && { today }) };
}

/** Judges a report: 0 without findings of level error, 1 with some. No day, no talk of lateness. */
export async function check(args: string[], { out, err }: Io): Promise<number> {
  const { values, positionals } = readArguments(args, { format: { type: 'string' }, today: { type: 'string' } });
  const [file] = expectNames(positionals, checkUsage, 1) as [string];
  const { format, today } = settled(values);
  const { template, report, doubts } = await readReport(file);
  for (const doubt of doubts) err(`${doubt}\n`);
  const findings = judge({ template, report, ...(today && { today }) });
  out(format === 'json' ? findingsJson(findings) : findingsText(template, findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
