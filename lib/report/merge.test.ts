import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashes, mergeValues } from './merge';

const entries = (...texts: string[]) => texts.map((text, i) => ({ heading: `（${i}）`, text }));

describe('mergeValues', () => {
  it('keeps edits of different pieces of section one', () => {
    expect(mergeValues(entries('', ''), entries('', '乙'), entries('甲', ''))).toEqual(entries('甲', '乙'));
  });
  it('keeps edits of different fields, additions and removals', () => {
    const base = { name: '局', code: '1', gone: 'x' };
    expect(mergeValues(base, { name: '新局', code: '1', gone: 'x' }, { name: '局', code: '1', site: 's' })).toEqual({ name: '新局', code: '1', site: 's' });
  });
  it('lets mine stand where both changed the same part', () => {
    expect(mergeValues('甲', '乙', '丙')).toBe('乙');
    expect(mergeValues(entries('a'), entries('a', 'b'), entries('c'))).toEqual(entries('a', 'b'));
  });
  it('tells whether one of two edits gives way', () => {
    expect(clashes(entries('', ''), entries('', '乙'), entries('甲', ''))).toBe(false);
    expect(clashes(entries('', ''), entries('', '乙'), entries('', '甲'))).toBe(true);
    expect(clashes(1, 2, 2)).toBe(false);
  });
  it('takes over theirs when nothing was changed here, and mine when nothing was changed there', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.record({ text: fc.string() }), { maxLength: 3 }), fc.dictionary(fc.string(), fc.string()));
    fc.assert(fc.property(value, value, (base, other) => {
      expect(mergeValues(base, base, other)).toEqual(other);
      expect(mergeValues(base, other, base)).toEqual(other);
    }));
  });
});
