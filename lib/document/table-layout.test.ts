import { describe, expect, it } from 'vitest';
import { column, group, row } from '@/lib/template/build';
import { tableOf } from '@/lib/template/tree';
import type { Table } from '@/lib/template/types';
import { templates } from '@/templates';
import { f2021 } from '@/templates/f2021';
import { layoutTable } from './table-layout';
import type { TableCell } from './model';

const base: Table = { key: 't', caption: '表', widths: [1, 1, 1, 1, 1], labelColumns: 2, print: { size: 1, line: 1, rowHeight: 1 }, panels: [] };
const spell = ({ text, colSpan, rowSpan }: TableCell) => `${text}|${colSpan}|${rowSpan}`;
const rowsOf = (table: Partial<Table>, text?: (address: string) => string) => layoutTable({ ...base, ...table }, text).rows.map((cells) => cells.map(spell).join(' '));

describe('the layout of a table', () => {
  it('lets groups span and leaves reach down', () => {
    const columns = [column('a', 'A'), group(null, 'G', [column('b', 'B'), column('c', 'C')])];
    const rows = [row('x', 'X'), group('g', 'H', [row('y', 'Y'), row('z', 'Z')])];
    expect(rowsOf({ panels: [{ title: 'T', corner: '角', columns, rows }] }, (address) => address)).toEqual([
      'T|5|1', '角|2|2 A|1|2 G|2|1', 'B|1|1 C|1|1', 'X|2|1 t.x.a|1|1 t.x.b|1|1 t.x.c|1|1', 'H|1|2 Y|1|1 t.g.y.a|1|1 t.g.y.b|1|1 t.g.y.c|1|1', 'Z|1|1 t.g.z.a|1|1 t.g.z.b|1|1 t.g.z.c|1|1',
    ]);
  });

  it('gives the last value column what is left of the width', () => {
    expect(rowsOf({ panels: [{ columns: [column('a', 'A'), column('b', 'B')], rows: [row('x', 'X')] }] })).toEqual(['|2|1 A|1|1 B|2|1', 'X|2|1 |1|1 |2|1']);
    expect(rowsOf({ panels: [{ columns: [column('a', 'A')], rows: [row('x', 'X')] }] })).toEqual(['|2|1 A|3|1', 'X|2|1 |3|1']);
  });

  it('has no label cells in a table without row labels', () => {
    const panels = [{ columns: [column('a', 'A'), column('b', 'B')], rows: [row('', '')] }];
    expect(rowsOf({ labelColumns: 0, widths: [1, 1], panels }, (address) => address)).toEqual(['A|1|1 B|1|1', 't.a|1|1 t.b|1|1']);
  });

  it('repeats the header of a table of one panel, none of several', () => {
    expect(f2021.tables.map((table) => layoutTable(table).headRows)).toEqual([0, 3, 3]);
  });

  it('knows what each cell is for', () => {
    const rolesOf = (key: string) => layoutTable(tableOf(f2021, key)).rows.flat();
    const upright = rolesOf('table3').filter((cell) => cell.upright);
    expect(upright.map(({ text, align }) => [text, align])).toEqual([['三、本年度办理结果', 'center']]);
    expect(rolesOf('table3').filter(({ role }) => role === 'corner')).toHaveLength(1);
    expect(rolesOf('table2').filter(({ role }) => role === 'panelTitle')).toHaveLength(4);
    for (const template of templates) {
      for (const cell of template.tables.flatMap((table) => layoutTable(table).rows.flat())) {
        expect(cell.role === 'value').toBe(cell.address !== undefined);
      }
    }
  });
});
