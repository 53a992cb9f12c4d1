import type { Address } from '@/lib/template/address';
import type { CellValue } from '@/lib/report/report';
import type { Severity } from '@/lib/template/types';

/** One click that repairs: new values for addresses, or a text put at the end of a prose field. */
export interface Remedy {
  /** Names the result: 改为 7, 插入说明. */
  label: string;
  changes: { address: Address; value: CellValue }[];
}

/** What a severity is called on screen and in the command line, the gravest first. */
export const severityWords: Readonly<Record<Severity, string>> = { error: '需要处理', warning: '建议核对', hint: '提示' };

/** What a rule found: data first; `message` is the one sentence shown everywhere. */
export interface Finding {
  /** Rule id and first address, or the table for cells not filled; stable while the fault stays where it is. */
  id: string;
  rule: string;
  severity: Severity;
  /** Cells and fields concerned, the one to go to first. */
  at: readonly Address[];
  /** Cells to mark in a table when fewer than `at`: those the relation itself names. */
  marks?: readonly Address[];
  /** Key of the section it belongs to: `requests`; `front` for title, dates and organ. */
  section: string;
  /** The exact words concerned, for findings in text. */
  text?: string;
  message: string;
  basis: string;
  remedy?: Remedy;
}
