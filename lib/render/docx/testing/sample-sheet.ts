import { readFileSync } from 'node:fs';
import { judge } from '@/lib/check/check';
import { checkSheet } from '@/lib/check/sheet';
import { composeCheckSheet } from '@/lib/document/check-sheet';
import type { DocumentModel } from '@/lib/document/model';
import { parseReport } from '@/lib/report/json';
import { findTemplate } from '@/templates';

/** Test support: the 检查单 of a sample with many findings, one of them kept with a 说明. */
export function sampleSheet(): DocumentModel {
  const parsed = parseReport(readFileSync('templates/f2021/samples/2022-service-bureau.report.json', 'utf8'), findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  const { template, report } = parsed;
  const { findings } = judge({ template, report });
  const { id, message } = findings.find(({ severity }) => severity === 'error')!;
  const overrides = { [id]: { message, reason: '与上级统计口径一致', by: '承办人', at: '2023-01-18T02:00:00.000Z' } };
  return composeCheckSheet(template, report, checkSheet(template, { ...report, overrides }, { findings, day: '2023-01-19', rules: 170 }));
}
