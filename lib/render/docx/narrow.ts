import { cellPadding } from '@/lib/document/paper';
import { narrowSizes } from './table-styles';
import { textUnits } from './text';

/** Width of half a character in twips at a size in half-points. */
const needed = (units: number, size: number): number => units * size * 5;

/**
 * Character style that keeps a long number on one line of its column. Undefined when the text fits as it is, or when
 * it is so long that it has to break anyway.
 */
export function narrowFor(text: string, width: number, size: number): keyof typeof narrowSizes | undefined {
  const room = width - 2 * cellPadding.side;
  if (needed(2 * text.length, size) <= room) return undefined;
  const units = textUnits(text);
  if (needed(units, size) <= room) return undefined;
  if (needed(units, narrowSizes.Narrow) <= room) return 'Narrow';
  return needed(units, narrowSizes.Narrowest) <= room ? 'Narrowest' : undefined;
}
