import { expect, test } from 'vitest';
import type { Change } from './changes';
import { applyChanges, changeProblem } from './changes';
import type { Report } from './report';

const report: Report = {
  format: 'F2021', year: 2024, organ: { fullName: '青禾县档案局', type: 'department' }, title: '旧标题', preface: '', overview: [],
  problems: '', otherMatters: '', signature: { organName: '', date: '' },
  cells: { 'table3.newReceived.natural': 7, 'table3.newReceived.total': 8 },
};

test('writes a cell, drops a declared total, replaces a part, and leaves the given report alone', () => {
  const next = applyChanges(report, [
    { path: 'cells.table3.newReceived.natural', value: null },
    { path: 'cells.table3.newReceived.total', remove: true },
    { path: 'preface', value: '根据条例' },
    { path: 'title', remove: true },
  ]);
  expect(next.cells).toEqual({ 'table3.newReceived.natural': null });
  expect(next.preface).toBe('根据条例');
  expect('title' in next).toBe(false);
  expect(report.cells['table3.newReceived.natural']).toBe(7);
  expect(report.title).toBe('旧标题');
});

test('the later of two changes of one place counts', () => {
  const next = applyChanges(report, [
    { path: 'cells.table3.newReceived.natural', value: 1 },
    { path: 'cells.table3.newReceived.natural', value: '00' },
  ]);
  expect(next.cells['table3.newReceived.natural']).toBe('00');
});

test.each<[string, Change]>([
  ['the status', { path: 'status', value: 'final' }],
  ['the form', { path: 'format', value: 'F2019' }],
  ['the year', { path: 'year', value: 2020 }],
  ['what a file held besides', { path: 'unknown', value: {} }],
  ['an unknown key', { path: 'nonsense', value: 1 }],
  ['a prototype', { path: 'cells.__proto__.x', value: 1 }],
  ['all cells at once', { path: 'cells', value: {} }],
  ['an object in a cell', { path: 'cells.table3.a', value: {} as never }],
  ['not a number', { path: 'cells.table3.a', value: NaN }],
  ['a missing value', { path: 'preface', value: undefined }],
  ['removal of a required part', { path: 'organ', remove: true }],
])('refuses %s', (_, change) => {
  expect(changeProblem(change)).not.toBeNull();
  expect(() => applyChanges(report, [change])).toThrow(TypeError);
});
