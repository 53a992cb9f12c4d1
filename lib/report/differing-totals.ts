import type { Address } from '@/lib/template/address';
import type { Template } from '@/lib/template/types';
import type { CellValue, Report } from './report';
import { isDeclared, undeclaredTotals } from './totals';
import { numeric } from './values';

export interface DifferingTotal {
  address: Address;
  declared: CellValue;
  /** Null while all parts are blank. */
  computed: number | null;
}

/** Totals that came in a file and say something else than their parts: 定稿 waits until a person takes the sums. */
export function differingTotals(template: Template, { cells }: Pick<Report, 'cells'>): DifferingTotal[] {
  return [...undeclaredTotals(template, cells)]
    .filter(([address, computed]) => isDeclared(cells, address) && numeric(cells[address]) !== computed)
    .map(([address, computed]) => ({ address, declared: cells[address]!, computed }));
}
