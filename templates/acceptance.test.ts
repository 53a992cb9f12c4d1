import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/check/check';
import type { Finding } from '@/lib/check/finding';
import { readText } from '@/lib/import/text/read-text';
import { parseReport } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import { findTemplate, templates } from '.';

/** One line of an expected outcome. `only: 'text'`: can be seen in the text alone, not in the report JSON. */
interface Expectation {
  rule: string;
  text?: string;
  only?: 'text';
}

type Expected = Record<'mustReport' | 'mustStaySilent' | 'hints', Expectation[]>;

const folder = import.meta.dirname;
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.expected.json')).map((file) => file.replace('.expected.json', ''));
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).map((file) => file.replace('.txt', ''));
const expectedOf = (sample: string): Expected => JSON.parse(read(`${sample}.expected.json`)) as Expected;

interface Outcome {
  report: Report;
  findings: Finding[];
}

function ofJson(sample: string): Outcome {
  const parsed = parseReport(read(`${sample}.report.json`), findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  return { report: parsed.report, findings: judge(parsed).findings };
}

function ofText(sample: string): Outcome {
  const result = readText(read(`${sample}.txt`), templates);
  if (!result.ok) throw new Error(result.problem);
  return { report: result.report, findings: judge(result).findings };
}

/** Texts have half-width marks where the reports have full-width ones. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** What a finding is about: its words, its sentence where it quotes them, or the field when it marks no words in it. */
function wordsOf(report: Report, { text, message, at }: Finding): string[] {
  const field = text === undefined ? (report as unknown as Record<string, unknown>)[at[0] ?? ''] : text;
  return [typeof field === 'string' ? field : '', message].map(plain);
}

/** Expected words may reach further than those that a finding marks. */
function isAbout(report: Report, finding: Finding, { rule, text }: Expectation): boolean {
  if (finding.rule !== rule) return false;
  const expected = plain(text ?? '');
  const [own = '', sentence = ''] = wordsOf(report, finding);
  return own.includes(expected) || sentence.includes(expected) || (own !== '' && expected.includes(own));
}

const say = ({ rule, severity, text, message }: Finding): string => `${rule} ${severity} ${message}${text === undefined ? '' : ` [${text.slice(0, 40)}]`}`;

function judgeOutcome({ report, findings }: Outcome, { mustReport, mustStaySilent, hints }: Expected, isText: boolean): void {
  const due = mustReport.filter(({ only }) => isText || only !== 'text');
  expect(due.filter((expected) => !findings.some((finding) => isAbout(report, finding, expected))), 'missing').toEqual([]);
  expect(findings.filter((finding) => mustStaySilent.some((expected) => isAbout(report, finding, expected))).map(say), 'must stay silent').toEqual([]);
  const listed = new Set([...mustReport, ...hints].map(({ rule }) => rule));
  expect(findings.filter(({ rule, severity }) => severity !== 'hint' && !listed.has(rule)).map(say), 'surplus').toEqual([]);
}

describe.each(samples)('%s', (sample) => {
  const expected = expectedOf(sample);

  it('as a report has the expected findings and no other error or warning', () => judgeOutcome(ofJson(sample), expected, false));

  it.runIf(texts.includes(sample))('as text has the expected findings and no other error or warning', () => judgeOutcome(ofText(sample), expected, true));
});
