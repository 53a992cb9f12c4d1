import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, decimalsOf, numeralLike, numeralValue } from './numerals';

describe('numbers as written', () => {
  it.each([
    ['7', 7], ['７', 7], ['1,234', 1234], ['1.2万', 12000], ['1.2亿', 1.2e8], ['三十五', 35], ['十', 10], ['十二', 12], ['二百零三', 203], ['两千', 2000], ['一万零五', 10005], ['3百', 300], ['０', 0], ['零', 0],
  ])('%s is %d', (written, value) => expect(numeralValue(written)).toBe(value));

  it.each(['', '三五', '十十', '1,23', '1.2.3', '件', '零十'])('%j is none', (written) => expect(numeralValue(written)).toBeNaN());

  it('Chinese numerals read back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(numeralValue(chineseNumeral(value))).toBe(value);
    }));
  });

  it('a number in the manner of another has the value asked for', () => {
    const manners = fc.constantFrom('7', '１２', '三十五', '1,234', '1.2万', '3亿', '5百');
    fc.assert(fc.property(manners, fc.integer({ min: 0, max: 99_999_999 }), (written, value) => {
      expect(numeralValue(numeralLike(written, value))).toBe(value);
    }));
  });

  it('counts decimals', () => {
    expect([decimalsOf('42.86'), decimalsOf('7'), decimalsOf('１．５')]).toEqual([2, 0, 1]);
  });
});
