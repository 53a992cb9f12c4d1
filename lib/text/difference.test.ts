import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from './difference';

test('names the words that changed', () => {
  expect(difference('全年公开信息7条。', '全年公开信息12条。')).toEqual([
    { kind: 'same', text: '全年公开信息' },
    { kind: 'removed', text: '7' },
    { kind: 'added', text: '12' },
    { kind: 'same', text: '条。' },
  ]);
});

test.each([['', ''], ['甲', '甲'], ['', '新写一段'], ['删去一段', '']])('compares “%s” with “%s”', (before, after) => {
  expect(difference(before, after).length).toBe(before === '' && after === '' ? 0 : 1);
});

test('always gives both texts back', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
    const all = difference(before, after);
    const text = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind)).map((one) => one.text).join('');
    expect([text('same', 'removed'), text('same', 'added')]).toEqual([before, after]);
  }));
});

test('does not hang on two long texts without a common word', () => {
  const all = difference('甲 '.repeat(20_000), '乙 '.repeat(20_000));
  expect(all.length).toBeGreaterThan(0);
});
