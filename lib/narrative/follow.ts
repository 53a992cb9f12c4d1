import { numeralLike, numeralValue } from '@/lib/text/numerals';
import type { StatedFact } from './fact';

/** The number of a fact as its sentence writes it. */
export const numberOf = ({ text, number, words }: Pick<StatedFact, 'text' | 'number' | 'words'>): string => text.slice(number[0] - words[0], number[1] - words[0]);

const perUnit: Readonly<Record<string, number>> = { 元: 1e4, 亿元: 1e-4 };

/**
 * What the number of a fact becomes when the tables hold `value`, written as before: Arabic or Chinese, with 万. Null where
 * words state it without a number (未收到), which no other number can replace.
 */
export function followed(fact: Pick<StatedFact, 'text' | 'number' | 'words' | 'unit'>, value: number): string | null {
  const written = numberOf(fact);
  return Number.isNaN(numeralValue(written)) ? null : numeralLike(written, Number((value * (perUnit[fact.unit] ?? 1)).toPrecision(15)));
}
