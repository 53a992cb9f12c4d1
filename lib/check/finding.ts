import type { Address } from '@/lib/template/address';
import type { CellValue } from '@/lib/report/report';
import type { Severity } from '@/lib/template/types';
import type { Span } from '@/lib/text/span';

/** Other words for a stretch of a text field. */
export interface TextEdit {
  address: Address;
  span: Span;
  /** What must stand there, so that an edit is never applied to words that have changed meanwhile. */
  was: string;
  text: string;
}

/** One click that repairs: new values for whole addresses, other words for stretches of text, or both. */
export interface Remedy {
  /** Names the result: 改为 7, 插入说明, 替换. */
  label: string;
  changes?: { address: Address; value: CellValue }[];
  edits?: TextEdit[];
  /** True when no judgement is needed, so that 全部修正 may apply it: punctuation, needless zeros. */
  isMechanical?: true;
}

/** What a severity is called on screen and in the command line, the gravest first. */
export const severityWords: Readonly<Record<Severity, string>> = { error: '需要处理', warning: '建议核对', hint: '提示' };

/** One cell whose change to `value` would repair every relation that fails (疑似). */
export interface Suspect {
  path: Address;
  value: number;
}

/** What a rule found: data first; `message` is the one sentence shown everywhere. */
export interface Finding {
  /** Rule id and place, for words also the words; stable while the fault stays where it is. */
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
  /** Where those words stand in the field `at[0]`. */
  span?: Span;
  message: string;
  basis: string;
  remedy?: Remedy;
  suspects?: readonly Suspect[];
}
