import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Report } from '@/lib/report/report';
import { numeric } from '@/lib/report/values';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { templates } from '@/templates';
import { correctCells, declared, reportOf } from '@/templates/testing/reports';
import { readText, type TextRead } from './read-text';
import { shapes, textOf, type PrintedRow } from './testing/print';

type Read = Extract<TextRead, { ok: true }>;

/** Different numbers almost everywhere, so that a value in a wrong cell shows. */
const salted = (template: Template): fc.Arbitrary<Report> =>
  fc.tuple(correctCells(template), fc.integer({ min: 1, max: 1e6 })).map(([cells, salt]) => {
    const addresses = [...templateCells(template).keys()];
    const all = declared(template, cells);
    const marked = Object.fromEntries(Object.entries(all).map(([address, value]): [string, CellValue] => [
      address, typeof value === 'number' && (addresses.indexOf(address) * 7 + salt) % 3 > 0 ? value + addresses.indexOf(address) : value,
    ]));
    return reportOf(template, {
      cells: marked, title: `青禾县档案局${template.years.from}年政府信息公开工作年度报告`,
      problems: '存在的主要问题是更新不够及时。下一步加强检查。', otherMatters: '没有其他需要报告的事项。',
    });
  });

function read(text: string): Read {
  const result = readText(text, templates);
  if (!result.ok) throw new Error(result.problem);
  return result;
}

const shown = (value: CellValue | undefined): string => String(value).normalize('NFKC');
const same = (a: CellValue | undefined, b: CellValue | undefined): boolean => shown(a) === shown(b) || numeric(a) === numeric(b);

/** Cells that hold another value than the report: the one unforgivable fault. */
const wrong = (report: Report, { report: found }: Read): string[] =>
  Object.entries(found.cells).filter(([address, value]) => value !== null && !same(value, report.cells[address])).map(([address]) => address);

const lost = (report: Report, { report: found }: Read): string[] => Object.keys(report.cells).filter((address) => !same(found.cells[address], report.cells[address]));

/** Told by a rule on reading, or by the cells that are left blank. */
const isFlagged = ({ source: { counts, grid, missingTables }, report, template }: Read): boolean =>
  counts.length + grid.length + missingTables.length > 0 || [...templateCells(template).values()].some(({ address, isTotal }) => (report.cells[address] ?? null) === null && (!isTotal || address in report.cells));

/** A place in the three tables: which row with values, and which of them. */
const place = fc.record({ row: fc.nat(1000), cell: fc.nat(1000), character: fc.nat(1000) });
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

/** Changes one row of one table. */
function inRow(template: Template, { row: at }: Place, change: (row: PrintedRow) => PrintedRow[]): (table: string, rows: PrintedRow[]) => PrintedRow[] {
  const table = template.tables[at % template.tables.length]!.key;
  return (key, rows) => {
    const filled = rows.filter(({ values }) => values.length > 0);
    const chosen = filled[at % filled.length];
    return key === table ? rows.flatMap((row) => (row === chosen ? change(row) : [row])) : rows;
  };
}

const withLabel = (row: PrintedRow, change: (label: string) => string[]): PrintedRow[] =>
  [{ ...row, labels: row.labels.flatMap((label, i) => (i === row.labels.length - 1 ? change(label) : [label])) }];

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at % list.length);

/** Faults that cost nothing: every value is read. */
const harmless: Record<string, (place: Place) => (row: PrintedRow) => PrintedRow[]> = {
  'as it is': () => (row) => [row],
  'a label over two lines': ({ character }) => (row) => withLabel(row, (label) => {
    const cut = 2 + (character % Math.max(1, label.length - 3));
    return label.length < 4 ? [label] : [`${label.slice(0, cut)}\n${label.slice(cut)}`];
  }),
  'a space in a label': ({ character }) => (row) => withLabel(row, (label) => [`${label.slice(0, character % label.length)} ${label.slice(character % label.length)}`]),
  'a wrong character in a long label': ({ character }) => (row) => withLabel(row, (label) => {
    const at = character % label.length;
    return [label.length < 8 ? label : `${label.slice(0, at)}某${label.slice(at + 1)}`];
  }),
};

/** Faults that lose something: what is read must be right, and the loss be told. */
const harmful: Record<string, (place: Place) => (row: PrintedRow) => PrintedRow[]> = {
  'a value left out': ({ cell }) => (row) => [{ ...row, values: without(row.values, cell) }],
  'a value twice': ({ cell }) => (row) => [{ ...row, values: row.values.flatMap((value, i) => (i === cell % row.values.length ? [value, { ...value, text: value.text.replace(/\d/, '$&1') }] : [value])) }],
  'a blank value': ({ cell }) => (row) => [{ ...row, values: row.values.map((value, i) => (i === cell % row.values.length ? { ...value, text: '' } : value)) }],
  'a label left out': () => (row) => (row.labels.length === 0 ? [] : [{ ...row, labels: row.labels.slice(0, -1) }]),
  'a row left out': () => () => [],
};

describe.each(templates)('text of $id', (template) => {
  describe.each(Object.keys(shapes))('printed in the shape: %s', (shape) => {
    it.each(Object.keys(harmless))('%s: every value in its cell', (name) => {
      fc.assert(fc.property(salted(template), place, (report, where) => {
        const result = read(textOf(template, report, shape, inRow(template, where, harmless[name]!(where))));
        expect(result.template.id).toBe(template.id);
        expect(lost(report, result)).toEqual([]);
      }), { numRuns: 3 });
    });

    it.each(Object.keys(harmful))('%s: told, and nothing in a wrong cell', (name) => {
      fc.assert(fc.property(salted(template), place, (report, where) => {
        const result = read(textOf(template, report, shape, inRow(template, where, harmful[name]!(where))));
        expect(wrong(report, result)).toEqual([]);
        expect(isFlagged(result)).toBe(true);
      }), { numRuns: 3 });
    });
  });
});
