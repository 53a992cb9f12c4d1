import fc from 'fast-check';
import { expect, test } from 'vitest';
import { f2021 } from '@/templates/f2021';
import { correctCells, declared, type Cells } from '@/templates/testing/reports';
import { flattenCells, nestCells } from './cells-json';
import { isTooDeep } from './nesting';

test('cells lie flat by address and return nested as they were', () => {
  const nested = { table3: { newReceived: { natural: 7, business: null }, results: { denied: { stateSecret: { natural: '00' } } } }, table4: {} };
  const flat = { 'table3.newReceived.natural': 7, 'table3.newReceived.business': null, 'table3.results.denied.stateSecret.natural': '00' };
  expect(flattenCells(nested)).toEqual(flat);
  expect(nestCells(flat)).toEqual({ table3: nested.table3 });
});

test('every report returns', () => {
  fc.assert(fc.property(correctCells(f2021), (cells) => {
    const all = declared(f2021, cells) as Cells;
    expect(flattenCells(nestCells(all))).toEqual(all);
  }), { numRuns: 20 });
});

test('what is no value is kept as words, what would poison an object is left out', () => {
  expect(flattenCells({ table3: { newReceived: [7, 0], carriedIn: true } })).toEqual({ 'table3.newReceived': '[7,0]', 'table3.carriedIn': 'true' });
  expect(flattenCells(JSON.parse('{"__proto__":{"polluted":1},"a":{"constructor":{"x":1},"b":2}}') as Record<string, unknown>)).toEqual({ 'a.b': 2 });
  expect(nestCells({ 'constructor.x': 1, 'toString.y': 2 })).toEqual({ constructor: { x: 1 }, toString: { y: 2 } });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const nest = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

test.each([[1, false], [40, false], [41, true], [100_000, true]])('%i levels are too deep: %s', (depth, is) => {
  expect(isTooDeep(nest(depth))).toBe(is);
});
