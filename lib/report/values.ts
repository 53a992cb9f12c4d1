import type { CellKind } from '@/lib/template/types';
import type { CellValue } from './report';

const canonical: Record<CellKind, RegExp> = {
  count: /^(0|[1-9]\d{0,14})$/,
  signed: /^(0|-?[1-9]\d{0,14})$/,
  money: /^(0|[1-9]\d{0,14})(\.\d{1,15})?$/,
  text: /^$/,
};

/** Words that people write into a cell that has no data; they mean blank, not 0. */
const nothing = /^[/／\-－−‐‑‒–—―─﹣]+$|^无$/;

/** True for a cell without data: null, white space, or a mark such as — / 无. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && (value.trim() === '' || nothing.test(value.trim())));
}

/** Full-width digits, thousands marks, spaces and a plus made plain: tidyNumber('１，２３４') // '1234'. */
export function tidyNumber(text: string): string {
  // Nearly every figure is plain already.
  if (/^\d+$/.test(text)) return text;
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/^[−–]/, '-').replace(/^\+(?=\d)/, '');
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, '') : plain;
}

/** What a cell holds after this was typed: a number when it is one, the words as typed otherwise, null when empty. */
export function toCellValue(text: string, kind: CellKind): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return canonical[kind].test(trimmed) ? exact(trimmed) : trimmed;
}

/** The number, or the digits as written when no number holds all of them. */
function exact(digits: string): number | string {
  const shortest = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return plainNumber(Number(digits)) === shortest ? Number(digits) : digits;
}

/** As `toCellValue`, after making digits and marks plain; for pasted text and on leaving a field. */
export function tidyCell(text: string, kind: CellKind): CellValue {
  if (kind === 'text') return toCellValue(text, kind);
  const tidy = tidyNumber(text);
  return canonical[kind].test(tidy) ? exact(tidy) : toCellValue(text, kind);
}

/** The number a value stands for in sums; NaN for blank and for what is no number. `00` counts as 0. */
export function numeric(value: CellValue | undefined): number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return NaN;
  const tidy = tidyNumber(value);
  return /^-?\d+(\.\d+)?$/.test(tidy) ? Number(tidy) : NaN;
}

/** How a value is printed in a cell; blank prints nothing. */
export function showCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? plainNumber(value) : value;
}

/** Digits without exponent: plainNumber(1e-7) // '0.0000001'. */
export function plainNumber(value: number): string {
  const shortest = String(value);
  if (!shortest.includes('e')) return shortest;
  const [mantissa = '', exponent] = shortest.split('e');
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = Number(exponent) + 1;
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`;
}
