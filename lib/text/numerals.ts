/** Numbers as sentences write them: 7, ７, 1,234, 1.2万, 三十五, 二百零三, 两千. */

const digitValues: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const arabic = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** What most numbers are; few enough digits to be exact. */
const plain = /^\d{1,15}$/;

/** Full-width digits, point and comma made plain. */
const narrowed = (text: string): string => text.replace(/[０-９．，]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** 三十五 → 35; NaN for what is no number: 十十, 三五十. */
function chineseValue(text: string): number {
  let total = 0;
  let section = 0;
  let digit = -1;
  let last = Infinity;
  for (const mark of text) {
    if (mark in digitValues) {
      if (digit > 0) return NaN;
      digit = digitValues[mark]!;
    } else if (mark in small) {
      const unit = small[mark]!;
      if (unit >= last || digit === 0) return NaN;
      section += (digit < 0 ? 1 : digit) * unit;
      last = unit;
      digit = -1;
    } else if (mark in large) {
      const before = section + Math.max(0, digit);
      total = mark === '亿' ? (total + before) * 1e8 : total + before * 1e4;
      section = 0;
      digit = -1;
      last = Infinity;
    } else return NaN;
  }
  return text === '' ? NaN : total + section + Math.max(0, digit);
}

/** The value of a number as written; NaN when it is none. */
export function numeralValue(written: string): number {
  if (plain.test(written)) return Number(written);
  const text = narrowed(written.replace(/\s/g, ''));
  const [, figure = '', scale = ''] = /^([\d.,]*)([百千]?[万亿]?)$/.exec(text) ?? [];
  if (figure === '') return chineseValue(text);
  if (!arabic.test(figure)) return NaN;
  const factor = [...scale].reduce((product, mark) => product * (small[mark] ?? large[mark]!), 1);
  return Number((Number(figure.replace(/,/g, '')) * factor).toPrecision(15));
}

/** Decimals as written: 42.86 has two, 1.2万 one. */
export const decimalsOf = (written: string): number => /[.．]([\d０-９]+)/.exec(written)?.[1]?.length ?? 0;

const numerals = '零一二三四五六七八九';

/** One group of four digits in Chinese; `isInner`: a group before it was written, so that a gap reads 零. */
function group(value: number, isInner: boolean): string {
  let text = '';
  let gap = isInner && value < 1000;
  for (const [unit, mark] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${numerals[digit]}${mark}`;
    gap = false;
  }
  return text;
}

/** A whole number below 10^12 in Chinese: 203 → 二百零三, 12 → 十二. */
export function chineseNumeral(value: number): string {
  if (value === 0) return '零';
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let text = '';
  groups.forEach((part, i) => {
    if (part > 0) text += group(part, text !== '') + ['亿', '万', ''][i]!;
  });
  return text.replace(/^一十/, '十');
}

const widened = (text: string): string => text.replace(/[\d.,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/**
 * A value in the manner of a number already written: numeralLike('三十五', 36) // '三十六'. A number with 万 keeps it only
 * while it stays exact.
 */
export function numeralLike(written: string, value: number): string {
  // Nearly every number is written in plain digits.
  if (plain.test(written)) return String(value);
  if (!/[\d０-９]/.test(written)) return Number.isInteger(value) && value >= 0 && value < 1e12 ? chineseNumeral(value) : String(value);
  const scale = /[百千万亿]+$/.exec(written)?.[0] ?? '';
  const factor = scale && numeralValue(`1${scale}`);
  const inScale = factor ? Number((value / factor).toPrecision(15)) : value;
  const keeps = factor && inScale >= 0.1 && decimalsOf(String(inScale)) <= Math.max(1, decimalsOf(written));
  const figures = String(keeps ? inScale : value);
  const marked = /\d,\d|，/.test(written) ? figures.replace(/^\d+/, (figure) => figure.replace(/\B(?=(\d{3})+$)/g, ',')) : figures;
  return (/[０-９]/.test(written) ? widened(marked) : marked) + (keeps ? scale : '');
}
