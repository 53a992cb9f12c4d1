import fc from 'fast-check';
import { expect, it } from 'vitest';
import { column, equation, group, row } from '@/lib/template/build';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { templates } from '@/templates';
import { checkTables } from './cell-parts';

/**
 * A form small enough to try every filling: two columns and their total, a row that another may not exceed, and a
 * balance over both. A blank may be any number from 0 up; a relation is broken only when no filling mends it.
 */
const small: Template = {
  ...templates[0]!,
  id: 'small',
  tables: [{
    ...templates[0]!.tables[2]!, key: 't', labelColumns: 1, widths: [1, 1, 1, 1],
    panels: [{
      columns: [column('a', '甲'), column('b', '乙'), column('sum', '总计', { total: true })],
      rows: [row('in', '收'), group('done', '办', [row('yes', '是'), row('no', '否')]), row('left', '余')],
    }],
  }],
  equations: [
    equation('E-1', { table: 't', each: 'row', left: ['sum'], right: ['a', 'b'], says: '', basis: '' }),
    equation('E-2', { table: 't', each: 'column', left: ['in'], right: ['done.yes', 'done.no', 'left'], says: '', basis: '' }),
    equation('E-3', { table: 't', each: 'column', relation: 'atLeast', left: ['in'], right: ['left'], says: '', basis: '' }),
  ],
};

type Filling = Record<string, number | null>;
const addresses = [...templateCells(small).keys()];
const figure = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 3 });
const fillings: fc.Arbitrary<Filling> = fc.tuple(...addresses.map(() => figure)).map((figures) => Object.fromEntries(addresses.map((address, i) => [address, figures[i]!])));

const most = 24;

/** Numbers a cell can be: what stands there, else for a total any sum its parts can make, else anything. */
function possible(cells: Filling, address: string): number[] {
  const held = cells[address];
  if (held !== null && held !== undefined) return [held];
  const all = Array.from({ length: most + 1 }, (_, n) => n);
  if (!address.endsWith('.sum')) return all;
  return sums(cells, [address.replace('.sum', '.a'), address.replace('.sum', '.b')]);
}

const sums = (cells: Filling, parts: string[]): number[] =>
  parts.map((part) => possible(cells, part)).reduce((before, next) => [...new Set(before.flatMap((a) => next.map((b) => Math.min(a + b, most))))], [0]);

it('a relation is broken exactly when no filling of the blanks mends it', () => {
  fc.assert(fc.property(fillings, (cells) => {
    const found = new Set(checkTables(small, cells).map(({ id }) => id));
    for (const at of ['in', 'done.yes', 'done.no', 'left']) {
      const [total, parts] = [possible(cells, `t.${at}.sum`), sums(cells, [`t.${at}.a`, `t.${at}.b`])];
      const isDeclared = cells[`t.${at}.sum`] !== null;
      expect(found.has(`E-1:t.${at}.sum`), `E-1 ${at}`).toBe(isDeclared && !total.some((n) => parts.includes(n)));
    }
    for (const at of ['a', 'b', 'sum']) {
      const [left, right] = [possible(cells, `t.in.${at}`), sums(cells, ['done.yes', 'done.no', 'left'].map((key) => `t.${key}.${at}`))];
      expect(found.has(`E-2:t.in.${at}`), `E-2 ${at}`).toBe(!left.some((n) => right.includes(n)));
      expect(found.has(`E-3:t.in.${at}`), `E-3 ${at}`).toBe(Math.max(...left) < Math.min(...possible(cells, `t.left.${at}`)));
    }
  }), { numRuns: 400 });
});
