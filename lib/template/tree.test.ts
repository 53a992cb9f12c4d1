import { expect, test } from 'vitest';
import { f2021 } from '@/templates/f2021';
import { column, equation, group, row } from './build';
import { breadth, depth, isGroup, join, leaves, panelCells, tableCells, tableOf, templateCells } from './tree';
import { instances } from './verify';

const axis = [row('a', '甲'), group('g', '组', [row('b', '乙'), group(null, '内', [row('c', '丙')])])];

test('leaves stand in printed order, with the keys of the groups that have one', () => {
  expect(leaves(axis).map(({ key, above }) => [key, above.map(({ label }) => label)])).toEqual([['a', []], ['g.b', ['组']], ['g.c', ['组', '内']]]);
});

test('depth and breadth count levels and leaves', () => {
  expect([depth(axis), depth([axis[0]!]), depth([]), breadth(axis[1]!), breadth(axis[0]!)]).toEqual([3, 1, 0, 2, 1]);
  expect(axis.map(isGroup)).toEqual([false, true]);
});

test('parts of an address are joined without empty ones', () => {
  expect(join('table4', '', 'review', undefined, 'upheld')).toBe('table4.review.upheld');
});

test('cells know their kind and whether they are computed', () => {
  const panel = { columns: [column('n', '数'), column('m', '金额', { kind: 'money' }), column('sum', '总计', { total: true })], rows: [row('x', '一'), row('all', '总', { total: true })] };
  const cells = panelCells({ ...f2021.tables[0]!, key: 't', panels: [panel] }, panel);
  expect(cells.map(({ address, kind, isTotal }) => `${address} ${kind}${isTotal ? ' total' : ''}`)).toEqual([
    't.x.n count', 't.x.m money', 't.x.sum count total', 't.all.n count total', 't.all.m money total', 't.all.sum count total',
  ]);
});

test('cells of a template are found once, by address', () => {
  expect(templateCells(f2021)).toBe(templateCells(f2021));
  expect([...templateCells(f2021).values()]).toEqual(f2021.tables.flatMap(tableCells));
  expect(tableOf(f2021, 'table4')).toBe(f2021.tables[2]);
  expect(() => tableOf(f2021, 'table9')).toThrow('table9');
});

test('an equation is spelled out over rows, columns or once', () => {
  const spell = (more: Parameters<typeof equation>[1]) => instances(f2021, equation('E', more)).map(({ at, left, right }) => [at, left, right]);
  const words = { says: '', basis: '' };
  expect(spell({ table: 'table2', each: 'row', only: ['regulations'], left: ['inForce'], right: ['issued'], ...words })).toEqual([['regulations', ['table2.regulations.inForce'], ['table2.regulations.issued']]]);
  expect(spell({ table: 'table3', each: 'column', left: ['carriedIn'], right: [], ...words })).toHaveLength(7);
  expect(spell({ table: 'table4', each: 'once', left: ['review.total'], right: [], ...words })).toEqual([['', ['table4.review.total'], []]]);
  expect(spell({ table: 'table9', each: 'row', left: [], right: [], ...words })).toEqual([]);
});

test('nearly all equations are errors between equal sums', () => {
  expect(equation('E', { table: 't', each: 'once', left: [], right: [], says: '', basis: '' })).toMatchObject({ severity: 'error', relation: 'equal' });
});
