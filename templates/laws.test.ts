import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkTables } from '@/lib/check/check';
import { compose } from '@/lib/document/compose';
import type { DocumentTable } from '@/lib/document/model';
import { textWidth } from '@/lib/document/paper';
import { parseReport, toJson } from '@/lib/report/json';
import { instances, verifyTemplate } from '@/lib/template/verify';
import { leaves, templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { findTemplate, templateFor, templates } from './index';
import { correctCells, declared, reportOf, zeroCells, type Cells } from './testing/reports';

const copy = (template: Template): Template => structuredClone(template);
const sentencesOf = (template: Template, cells: Cells) => checkTables(template, cells).map(({ rule, message }) => `${rule} ${message}`);
const figuresOf = (template: Template, cells: Cells) => sentencesOf(template, cells).filter((sentence) => !sentence.startsWith('CELL-'));
const tablesOf = (template: Template, cells: Cells): DocumentTable[] =>
  compose(template, reportOf(template, { cells })).nodes.filter((node) => node.type === 'table');

/** Columns each row of a table fills once spans are counted. */
function filledWidths({ rows }: DocumentTable): number[] {
  const widths = rows.map(() => 0);
  rows.forEach((row, top) => row.forEach(({ colSpan, rowSpan }) => {
    for (let below = 0; below < rowSpan; below += 1) widths[top + below]! += colSpan;
  }));
  return widths;
}

/** Cells that stand in an equation between equal sums, themselves or through the totals they make. */
const inEquations = (template: Template): string[] => [
  ...new Set(template.equations.filter(({ relation }) => relation === 'equal').flatMap((equation) => instances(template, equation)).flatMap(({ left, right }) => [...left, ...right])),
];

/** Faults that `verifyTemplate` must name, each put into a sound template. */
const faults: [string, (template: Template) => void, RegExp][] = [
  ['a section twice', (t) => t.sections.push(t.sections[0]!), /section overview stands twice/],
  ['a table in no section', (t) => t.sections.splice(3, 1), /table4 stands in no section/],
  ['a section with an unknown table', (t) => (t.sections[1]!.blocks[0] = { type: 'table', table: 'table9' }), /no table table9/],
  ['a row twice', (t) => t.tables[1]!.panels[0]!.rows.push(t.tables[1]!.panels[0]!.rows[0]!), /table3\.newReceived\.natural stands twice/],
  ['a panel wider than the grid', (t) => t.tables[2]!.widths.pop(), /table4: a panel is wider/],
  ['row labels deeper than their columns', (t) => (t.tables[1]!.labelColumns = 2), /table3: row labels are deeper/],
  ['a group without children', (t) => t.tables[1]!.panels[0]!.rows.push({ label: '五', children: [] }), /table3: a group without children/],
  ['a nested group without children', (t) => t.tables[2]!.panels[0]!.columns.push({ label: '组', children: [{ label: '内', children: [] }] }), /table4: a group without children/],
  ['an equation of an unknown table', (t) => (t.equations[0]!.table = 'table9'), /no table table9/],
  ['an equation with an unknown cell', (t) => t.equations.at(-1)!.right.push('review.nothing'), /no cell table4\.review\.nothing/],
  ['an equation for an unknown row', (t) => (t.equations[0]!.only = ['nothing']), /no cell table2\.nothing/],
  ['a total that nothing computes', (t) => t.equations.pop(), /table4\.litigationAfterReview\.total is a total that nothing computes/],
  ['a relation of cells that may be negative', (t) => t.equations.push({ ...t.equations[0]!, id: 'T9-01', relation: 'equal', each: 'once', only: undefined, left: signedCell(t), right: [] }), /T9-01: .* may be negative/],
  ['a carry from an unknown row', (t) => (t.carries[0]!.from = 'table3.nothing'), /carry: no row table3\.nothing/],
  ['a trait that names an unknown row', (t) => t.traits.ruleMakingRows.push('table2.nothing'), /trait: no row table2\.nothing/],
  ['a trait that names an unknown cell', (t) => (t.traits.countWithAmount = { count: 'table2.x', amount: 'table2.y' }), /trait: no cell table2\.x\ntrait: no cell table2\.y/],
  ['a stock of an unknown cell', (t) => t.traits.stocks.push({ is: 'table2.x', before: [], plus: [], minus: [] }), /trait: no cell table2\.x/],
  ['a trait that names an unknown table', (t) => t.traits.rarelyZero.push('table9'), /trait: no table table9/],
  ['a title pattern without the year', (t) => (t.titlePattern = '{organ}年度报告'), /title pattern/],
];

/** The cell 行政许可 · 处理决定, made one that may be negative. */
function signedCell(template: Template): string[] {
  const column = leaves(template.tables[0]!.panels[1]!.columns).at(-1)!;
  column.leaf.kind = 'signed';
  return [`licensing.${column.key}`];
}

describe.each(templates.map((template) => [template.id, template] as const))('laws of %s', (_, template) => {
  it('is sound', () => {
    expect(verifyTemplate(template)).toEqual([]);
  });

  it.each(faults)('names %s', (_name, inject, problem) => {
    const broken = copy(template);
    inject(broken);
    expect(verifyTemplate(broken).join('\n')).toMatch(problem);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  it('is the format of its years', () => {
    for (const year of [template.years.from, template.years.to ?? 2035]) expect(templateFor(year)).toBe(template);
    expect(findTemplate(template.id)).toBe(template);
  });

  it('cites its source wherever it asks for something', () => {
    const guidance = template.sections.flatMap((section) => section.guidance);
    for (const { basis } of [...template.equations, ...guidance]) expect(basis).not.toBe('');
  });

  it('has rectangular tables that fill the type area', () => {
    for (const table of tablesOf(template, {})) {
      expect(new Set(filledWidths(table))).toEqual(new Set([table.widths.length]));
      expect(table.widths.reduce((a, b) => a + b)).toBe(textWidth);
    }
  });

  it('finds nothing in the tables of a report of zeros, totals computed or declared', () => {
    const zeros = zeroCells(template);
    expect(sentencesOf(template, zeros)).toEqual([]);
    expect(sentencesOf(template, declared(template, zeros))).toEqual([]);
  });

  it('finds in a blank report only what is not filled', () => {
    const found = check({ template, report: reportOf(template) });
    const fee = template.traits.feeStatement === 'required' ? ['FEE-01'] : [];
    expect(found.map(({ rule }) => rule)).toEqual(['CELL-01', 'CELL-01', 'CELL-01', 'STR-08', 'STR-08', 'STR-08', ...fee]);
  });

  it('finds nothing in correct figures', () => {
    fc.assert(fc.property(correctCells(template), (cells) => {
      expect(sentencesOf(template, cells)).toEqual([]);
      expect(sentencesOf(template, declared(template, cells))).toEqual([]);
    }), { numRuns: 50 });
  });

  it('returns from JSON as it was', () => {
    fc.assert(fc.property(correctCells(template), (cells) => {
      const report = reportOf(template, { cells });
      const parsed = parseReport(JSON.stringify(toJson(report)), findTemplate);
      expect(parsed).toMatchObject({ ok: true, doubts: [] });
      expect(parsed.ok && parsed.report).toEqual(report);
    }), { numRuns: 50 });
  });
});

/** By how much a cell is changed: near or far, up or down. */
const step = fc.oneof(fc.constantFrom(1, -1), fc.integer({ min: -5000, max: 50_000 }).filter((by) => by !== 0));

describe.each(templates.map((template) => [template.id, template] as const))('loud errors of %s', (_, template) => {
  const cellOf = templateCells(template);
  const related = inEquations(template);
  const entered = related.filter((address) => address.startsWith('table3.') && !cellOf.get(address)!.isTotal);
  const oneOf = (list: string[]) => fc.tuple(correctCells(template), fc.constantFrom(...list));

  it('cover every cell of 表三 and 表四', () => {
    expect(related).toHaveLength([...cellOf.values()].filter(({ table }) => table !== 'table2').length);
  });

  /** Cells that no finding of a table names after they alone were changed. */
  const unnoticed = (cells: Cells, addresses: string[], by: number, rule?: string): string[] =>
    addresses.filter((address) => {
      const held = cells[address] as number;
      const changed = { ...cells, [address]: held + by < 0 ? held + 1 : held + by };
      return !checkTables(template, changed).some((found) => found.at.includes(address) && (!rule || found.rule === rule));
    });

  it('name any one cell that is changed when totals are declared', () => {
    fc.assert(fc.property(correctCells(template), step, (cells, by) => {
      expect(unnoticed(declared(template, cells), related, by)).toEqual([]);
    }), { numRuns: 20 });
  });

  it('name any one entered cell of 表三 that is changed when totals are computed', () => {
    fc.assert(fc.property(correctCells(template), step, (cells, by) => {
      expect(unnoticed(cells, entered, by, 'T3-04')).toEqual([]);
    }), { numRuns: 20 });
  });

  it('names a cell that was made blank', () => {
    const all = [...cellOf.values()].filter(({ isTotal }) => !isTotal).map((cell) => cell.address);
    fc.assert(fc.property(oneOf(all), fc.constantFrom(null, '', '  '), ([cells, address], blank) => {
      for (const held of [cells, declared(template, cells)]) {
        const found = checkTables(template, { ...held, [address]: blank });
        expect(found.filter(({ rule }) => rule === 'CELL-01').map(({ at }) => at)).toEqual([[address]]);
      }
    }));
  });

  it('names a total of a row or a column that a file left empty', () => {
    const totals = related.filter((address) => address.startsWith('table3.') && cellOf.get(address)!.isTotal);
    for (const address of totals) {
      const cells = { ...declared(template, zeroCells(template)), [address]: null };
      expect(check({ template, report: reportOf(template, { cells }) }).find(({ rule }) => rule === 'T3-06')?.at).toEqual([address]);
    }
  });

  it('say nothing while a blank could still make the sums agree', () => {
    fc.assert(fc.property(correctCells(template), fc.subarray(entered), (cells, blanks) => {
      const some = { ...cells, ...Object.fromEntries(blanks.map((address) => [address, null])) };
      expect(figuresOf(template, some)).toEqual([]);
    }));
  });
});

it('no code that all formats share names one of them', () => {
  const root = path.resolve(import.meta.dirname, '..');
  const ids = new RegExp(templates.map(({ id }) => id).join('|'));
  const sources = ['lib', 'components', 'app'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|css)$/.test(name) && !/\.(test|contract)\.|(^|\/)testing\/|(^|\/)test-/.test(name))
      .map((name) => path.join(folder, name)));
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((name) => ids.test(readFileSync(path.join(root, name), 'utf8')))).toEqual([]);
});
