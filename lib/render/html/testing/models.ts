import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { compose } from '@/lib/document/compose';
import type { DocumentModel, DocumentNode, DocumentTable } from '@/lib/document/model';
import { layoutTable } from '@/lib/document/table-layout';
import { parseReport } from '@/lib/report/json';
import { findTemplate, templates } from '@/templates';

const folder = path.resolve(import.meta.dirname, '../../../../templates');

/** Every sample report as a document, with the JSON it came from. */
export const samples: { name: string; model: DocumentModel; input: unknown }[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.report.json'))
  .map((file) => {
    const parsed = parseReport(readFileSync(path.join(folder, file), 'utf8'), findTemplate);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.problem}`);
    return { name: path.basename(file, '.report.json'), input: parsed.input, model: compose(parsed.template, parsed.report, { source: parsed.input }) };
  });

/** The document of one sample. */
export function sample(name: string): DocumentModel {
  const found = samples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sample ${name}`);
  return found.model;
}

/** Pieces that have broken programs before: markup, quotes, controls, lone surrogates, non-characters, emoji. */
const nasty = ['<script>alert(1)</script>', '</script>', '<!--', '&amp;', '"', "'", '`', '=', '\u0000', '\u0008', '\u000c', '\r\n', '\ud800', '\udc00', '\ufffe', '\uffff', '\ue000', '\ue0ff', '😀', '𠮷', '年度', '0', ' '];

/** Text as no one should write it. */
export const anyText = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 }).map((parts) => parts.join(''));

const officialTables = templates.flatMap(({ tables }) => tables);

/** Puts a text into one label of a table. */
const relabel = (table: DocumentTable, at: number, label: string): DocumentTable => {
  const labels = table.rows.flat().filter(({ role }) => role !== 'value');
  const changed = labels[at % labels.length];
  return { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === changed ? { ...cell, text: label } : cell))) };
};

const anyTable: fc.Arbitrary<DocumentTable> = fc.record({
  table: fc.constantFrom(...officialTables), values: fc.array(anyText, { minLength: 1, maxLength: 9 }), label: fc.option(anyText, { freq: 4 }), at: fc.nat(99),
}).map(({ table, values, label, at }) => {
  let next = 0;
  const laid = layoutTable(table, () => values[next++ % values.length]!);
  return label === null ? laid : relabel(laid, at, label);
});

const anyNode: fc.Arbitrary<DocumentNode> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('title' as const), lines: fc.array(anyText, { minLength: 1, maxLength: 2 }) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: anyText, address: anyText }) },
  { weight: 5, arbitrary: fc.record({
    type: fc.constant('paragraph' as const), role: fc.constantFrom('preface' as const, 'body' as const), address: anyText,
    runs: fc.array(fc.record({ text: anyText, style: fc.constant('aspect' as const) }, { requiredKeys: ['text'] }), { maxLength: 3 }),
  }) },
  { weight: 1, arbitrary: anyTable },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('signature' as const), organName: anyText, date: anyText }) },
);

/** Any document at all, official tables with any values among its nodes. */
export const anyModel: fc.Arbitrary<DocumentModel> = fc.record({
  meta: fc.record({
    title: anyText, subject: anyText, description: anyText, keywords: anyText, organName: anyText, year: fc.integer(),
    publishDate: anyText, siteName: anyText, siteUrl: anyText, siteCode: anyText,
  }),
  draft: fc.boolean(),
  nodes: fc.array(anyNode, { maxLength: 8 }),
  source: anyText.map((text) => JSON.stringify(text)),
});
