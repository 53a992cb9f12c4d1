import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from '@/lib/check/settings';
import { shown, thresholds, thresholdSchema, unshown } from './settings-schema';

const fields = shown(defaultSettings);

describe('thresholds on screen', () => {
  it('are all there are, once each', () => expect(thresholds.map(({ name }) => name).sort()).toEqual(Object.keys(defaultSettings).sort()));

  it('show shares in percent', () => expect(fields).toMatchObject({ problemsLikeness: 60, miscShare: 30, overviewMost: 1000 }));

  it('come back as they were: saving the usual values sets none of its own', () => {
    const parsed = thresholdSchema.parse(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])));
    expect(unshown(parsed)).toEqual(defaultSettings);
  });

  it('come back as they were typed, whatever they are', () => {
    fc.assert(fc.property(fc.constantFrom(...thresholds), fc.integer({ min: 0, max: 100_000 }), ({ name, most }, tenths) => {
      const typed = Math.min(tenths / 10, most);
      const stored = unshown(thresholdSchema.parse({ ...fields, [name]: String(typed) }));
      expect(shown(readSettings(stored as Settings & Record<string, number>))[name]).toBe(typed);
    }));
  });
});

describe('a field', () => {
  const problem = (value: unknown) => thresholdSchema.safeParse({ ...fields, countdownDays: value }).error?.issues[0]?.message;

  it.each([
    ['', '只填数字'], ['  ', '只填数字'], ['abc', '只填数字'], [undefined, '只填数字'], [null, '只填数字'], ['Infinity', '只填数字'],
    ['-1', '不小于 0'], ['366', '不大于 365'], ['0', undefined], ['365', undefined], [12, undefined],
  ])('%j is answered with %s', (value, words) => expect(problem(value)).toBe(words));
});
