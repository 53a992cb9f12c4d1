import { expect, test } from 'vitest';
import { chineseDate, chineseOrdinal, dayInChina, daysBetween, isRealDate } from './date';

test.each([['2025-01-19', true], ['2024-02-29', true], ['2025-02-29', false], ['2025-13-01', false], ['2025-00-10', false], ['2025-1-9', false], ['', false], ['2025-01-19T00:00', false], ['abcd-01-01', false]])('%s is a day: %s', (iso, isDay) => {
  expect(isRealDate(iso)).toBe(isDay);
});

test.each([['2025-01-09', '2025年1月9日'], ['2024-12-31', '2024年12月31日'], ['', ''], ['1月19日', '1月19日']])('%s in a document: %s', (iso, words) => {
  expect(chineseDate(iso)).toBe(words);
});

test.each([['2025-01-31', '2025-02-03', 3], ['2025-02-03', '2025-01-31', -3], ['2024-02-28', '2024-03-01', 2], ['2024-12-31', '2025-01-01', 1], ['2025-01-01', '2025-01-01', 0]])('from %s to %s: %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([[1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [25, '二十五'], [99, '九十九']])('%i is %s', (n, words) => {
  expect(chineseOrdinal(n)).toBe(words);
});

test.each([
  ['2025-01-18T15:59:59Z', '2025-01-18'],
  ['2025-01-18T16:00:00.000Z', '2025-01-19'],
  ['2025-01-18T23:30:00+08:00', '2025-01-18'],
  ['2024-12-31T17:00:00Z', '2025-01-01'],
  ['昨天', '昨天'],
])('day in China at %s', (moment, day) => expect(dayInChina(moment)).toBe(day));
