import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CellValue } from './report';
import { isBlank, numeric, plainNumber, showCell, tidyCell, tidyNumber, toCellValue } from './values';

describe('what a cell holds after typing and after tidying', () => {
  it.each<[string, 'count' | 'signed' | 'money' | 'text', CellValue, CellValue?]>([
    ['', 'count', null], ['  ', 'count', null], ['0', 'count', 0], [' 12 ', 'count', 12], ['00', 'count', '00'], ['-3', 'count', '-3'], ['1.5', 'count', '1.5'], ['1e9', 'count', '1e9'],
    ['１２', 'count', '１２', 12], ['1,234', 'count', '1,234', 1234], ['1，234', 'count', '1，234', 1234], ['1,23', 'count', '1,23'], ['1 234', 'count', '1 234', 1234], ['+5', 'count', '+5', 5],
    ['999999999999999', 'count', 999999999999999], ['9999999999999999', 'count', '9999999999999999'], ['—', 'count', '—'], ['😀', 'count', '😀'],
    ['-8', 'signed', -8], ['−8', 'signed', '−8', -8], ['-0', 'signed', '-0'], ['12.50', 'money', 12.5], ['0.000001', 'money', 0.000001], ['.5', 'money', '.5'], ['-1', 'money', '-1'],
    ['123456789012345.123456789', 'money', '123456789012345.123456789'], ['26.0480万元', 'text', '26.0480万元'], ['0', 'text', '0'], ['１２', 'text', '１２'],
  ])('%j in a cell of kind %s', (text, kind, typed, tidied = typed) => {
    expect(toCellValue(text, kind)).toBe(typed);
    expect(tidyCell(text, kind)).toBe(tidied);
  });

  it('loses no digit', () => {
    fc.assert(fc.property(fc.stringMatching(/^(0|[1-9]\d{0,17})(\.\d{1,15})?$/), (text) => {
      const value = toCellValue(text, 'money');
      expect(showCell(value)).toBe(typeof value === 'string' ? text : text.includes('.') ? text.replace(/\.?0+$/, '') : text);
    }));
  });
});

test.each<[CellValue | undefined, boolean]>([
  [null, true], [undefined, true], ['', true], [' \u3000', true], ['/', true], ['／', true], ['-', true], ['——', true], ['−', true], ['–', true], ['无', true],
  [0, false], ['0', false], ['-1', false], ['无数据', false], ['一', false],
])('%j is without data: %s', (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});

test.each<[CellValue | undefined, number]>([
  [7, 7], ['7', 7], ['00', 0], ['１２', 12], ['1,234', 1234], ['-3', -3], ['1.5', 1.5], ['abc', NaN], ['', NaN], [null, NaN], [undefined, NaN], ['1e9', NaN], ['5件', NaN], ['—', NaN],
])('%j counts as %d in a sum', (value, number) => {
  expect(numeric(value)).toBe(number);
});

test.each([['１，２３４', '1234'], ['1,234,567.5', '1234567.5'], ['12,34', '12,34'], ['− 3', '-3'], ['+3', '3'], ['++3', '++3'], ['１２ 件', '12件']])('tidyNumber(%j) is %s', (text, tidy) => {
  expect(tidyNumber(text)).toBe(tidy);
});

test.each([[0, '0'], [-0, '0'], [1e21, `1${'0'.repeat(21)}`], [-1.5e22, `-15${'0'.repeat(21)}`], [1e-7, '0.0000001'], [-1.25e-9, '-0.00000000125'], [96171.6, '96171.6'], [5e-324, `0.${'0'.repeat(323)}5`]])('plainNumber(%d) is %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test('digits without exponent are the same number', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
    expect(Number(plainNumber(value))).toBe(value + 0);
  }));
});

test.each<[CellValue | undefined, string]>([[null, ''], [undefined, ''], [0, '0'], ['00', '00'], ['26.0480万元', '26.0480万元'], [1e-7, '0.0000001']])('%j is printed as %j', (value, text) => {
  expect(showCell(value)).toBe(text);
});
