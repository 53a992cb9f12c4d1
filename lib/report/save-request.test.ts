import { expect, test } from 'vitest';
import { readSave } from './save-request';

const send = (changes: unknown, revision: unknown = 1) => readSave(JSON.stringify({ changes, revision }));

test('takes cells, whole values and removals, and cleans their texts', () => {
  const changes = [
    { path: 'cells.table3.newReceived.natural', value: 7 },
    { path: 'cells.table3.newReceived.business', value: '0\u00000' },
    { path: 'overview', value: [{ aspect: 'proactive', heading: '（一）主动公开情况', text: '甲\ufffe乙\r\n丙' }] },
    { path: 'organ', value: { fullName: '', type: 'department' } },
    { path: 'title', remove: true },
  ];
  const read = send(changes, 3);
  expect(read).toMatchObject({ ok: true, revision: 3 });
  expect(read.ok && read.changes[1]).toEqual({ path: 'cells.table3.newReceived.business', value: '00' });
  expect(read.ok && read.changes[2]).toMatchObject({ value: [{ text: '甲乙\n丙' }] });
  expect(read.ok && read.changes[4]).toEqual({ path: 'title', remove: true });
});

test.each<[string, unknown, unknown?]>([
  ['no list', {}],
  ['an empty list', []],
  ['a revision in words', [{ path: 'preface', value: '' }], '1'],
  ['the status', [{ path: 'status', value: 'final' }]],
  ['another form', [{ path: 'format', value: 'F2019' }]],
  ['another year', [{ path: 'year', value: 2020 }]],
  ['a prototype', [{ path: 'cells.__proto__.x', value: 1 }]],
  ['an object in a cell', [{ path: 'cells.table3.a', value: {} }]],
  ['a missing value', [{ path: 'preface' }]],
  ['a number as text', [{ path: 'preface', value: 3 }]],
  ['a piece of section one without text', [{ path: 'overview', value: [{ heading: '' }] }]],
  ['an unknown type of organ', [{ path: 'organ', value: { fullName: '局', type: 'company' } }]],
  ['a date in words', [{ path: 'signature', value: { organName: '局', date: '1月19日' } }]],
])('refuses %s with a sentence', (_, changes, revision = 1) => {
  const read = send(changes, revision);
  expect(read.ok).toBe(false);
  expect(!read.ok && read.problem).toMatch(/[一-鿿]/);
});

test.each(['', '[1', 'null', '3', `{"changes":${'['.repeat(100_000)}${']'.repeat(100_000)}}`])('refuses rubbish', (text) => {
  expect(readSave(text).ok).toBe(false);
});
