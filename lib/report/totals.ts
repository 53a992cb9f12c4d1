import type { Address } from '@/lib/template/address';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { planOf, sumUp } from './plan';
import type { CellValue, Report } from './report';
import { numeric } from './values';

type Cells = Readonly<Record<Address, CellValue | undefined>>;

/** True when something stands at the address in the report itself; such a total is kept and compared. */
export function isDeclared(cells: Cells, address: Address): boolean {
  const value = cells[address];
  return value !== null && value !== undefined && String(value).trim() !== '';
}

/** Totals that no one declared, computed from what is filled; null while all parts are blank. */
export function computedTotals(template: Template, cells: Cells): Map<Address, number | null> {
  const plan = planOf(template);
  const { value } = sumUp(plan, cells);
  return new Map(
    plan.totals.map(({ left }) => {
      const number = value[left[0]!]!;
      return [plan.addresses[left[0]!]!, Number.isNaN(number) ? null : number];
    }),
  );
}

/** What each total would be if none were declared. */
export function undeclaredTotals(template: Template, cells: Cells): Map<Address, number | null> {
  const cellOf = templateCells(template);
  const entered = Object.fromEntries(Object.entries(cells).filter(([address]) => !cellOf.get(address)?.isTotal));
  return computedTotals(template, entered);
}

/** The value printed at an address: what stands there, or the computed total. */
export function printedCells(template: Template, cells: Cells): (address: Address) => CellValue {
  const totals = computedTotals(template, cells);
  return (address) => (isDeclared(cells, address) ? cells[address]! : (totals.get(address) ?? null));
}

/** Drops declared totals that say what the computed ones say, however written, so that they follow later edits. */
export function settleTotals(template: Template, cells: Record<Address, CellValue>): Record<Address, CellValue> {
  const computed = undeclaredTotals(template, cells);
  return Object.fromEntries(
    Object.entries(cells).filter(([address, value]) => !computed.has(address) || (isDeclared(cells, address) && numeric(value) !== computed.get(address))),
  );
}

/** The report with every total written out, for files that other programs read. */
export function withTotals(template: Template, report: Report): Report {
  const cells = { ...report.cells };
  for (const [address, total] of computedTotals(template, cells)) if (total !== null && !isDeclared(cells, address)) cells[address] = total;
  return { ...report, cells };
}
