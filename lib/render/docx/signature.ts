import { characterWidth, textWidth } from '@/lib/document/paper';
import { textUnits } from './text';

/** The signature ends two characters before the right edge; the date begins two characters after the name does. */
const step = 2 * characterWidth;

/** Half a character, the unit of `textUnits`. */
const unit = characterWidth / 2;

/**
 * Left indents of 署名 and 成文日期 without a seal (GB/T 9704 7.3.5.2): the longer of the two reaches the right edge
 * of its place. A name that fills the line begins at the left.
 */
export function signatureIndents(organName: string, date: string): { name: number; date: number } {
  const name = organName ? textUnits(organName) * unit : 0;
  const dated = date ? step + gapped(date) : 0;
  const left = Math.max(0, Math.floor(textWidth - step - Math.max(name, dated)));
  return { name: left, date: organName ? left + step : Math.max(0, left + step) };
}

/** Width of a date, with the quarter space that Word puts between digits and characters. */
function gapped(date: string): number {
  const gaps = date.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
  return textUnits(date) * unit + gaps * (characterWidth / 4);
}
