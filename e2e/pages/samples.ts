import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue, Report } from '@/lib/report/report';

/** Nested cells of the public JSON. */
export interface Cells {
  [key: string]: Cells | CellValue;
}

/** A report as its public JSON. */
export type ReportFile = Omit<Report, 'cells'> & { cells: Cells };

/** A sample report as the public JSON. */
export function sample(name: string): ReportFile {
  return JSON.parse(readFileSync(path.join(process.cwd(), 'templates', `${name}.report.json`), 'utf8')) as ReportFile;
}

/** Value at a dot path of nested cells. */
export function valueAt(cells: Cells, address: string): CellValue {
  return address.split('.').reduce<Cells | CellValue>((node, key) => (node as Cells)[key]!, cells) as CellValue;
}
