import type { Draft } from '@/components/workspace/draft';
import { placeBlock, parseBlock, figuresOf } from '@/lib/import/paste';
import type { Change } from '@/lib/report/changes';
import { describe } from '@/lib/template/address';
import { isBlank } from '@/lib/report/values';
import { tableCells, tableOf, templateCells, type Cell } from '@/lib/template/tree';

/** What a table action did, in words for the line under the table. */
export interface Done {
  words: string;
  /** True when the last step of the draft is this action. */
  isUndoable: boolean;
}

export type Range = 'table' | 'row' | 'column';

function inRange(cell: Cell, range: Range, at: Cell | undefined): boolean {
  if (range === 'table') return true;
  if (!at) return false;
  return range === 'row' ? cell.row.key === at.row.key : cell.column.key === at.column.key;
}

/** 空格填 0 for a table, or the row or column of the cell at `address`; one step to take back. */
export function fillZeros(draft: Draft, table: string, range: Range, address: string | null): Done {
  const at = address ? templateCells(draft.template).get(address) : undefined;
  const { cells } = draft.report();
  const blank = tableCells(tableOf(draft.template, table)).filter(
    (cell) => !cell.isTotal && cell.kind !== 'text' && inRange(cell, range, at) && isBlank(cells[cell.address]),
  );
  const changes = blank.map((cell): Change => ({ path: `cells.${cell.address}`, value: 0 }));
  if (changes.length > 0) draft.change(changes, { label: '空格填 0' });
  return { words: changes.length > 0 ? `已填 ${changes.length} 格 0` : '没有空格', isUndoable: changes.length > 0 };
}

/** The first places of a list by name. */
const names = (draft: Draft, addresses: string[]): string =>
  addresses.slice(0, 3).map((address) => describe(draft.template, address)).join('、') + (addresses.length > 3 ? '等' : '');

/** Pastes a block from WPS, Excel or Word at a cell; null when the text is a single value, which the browser pastes. */
export function pasteBlock(draft: Draft, table: string, address: string, text: string): Done | null {
  const parsed = parseBlock(text);
  if (parsed.length <= 1 && (parsed[0]?.length ?? 0) <= 1) return null;
  const block = figuresOf(parsed);
  if (block.length === 0) return { words: '粘贴的内容没有数字，或者行列不齐，没有填入', isUndoable: false };
  const { changes, filled, doubtful, outside } = placeBlock(draft.template, table, address, block, draft.report().cells);
  if (changes.length > 0) draft.change(changes, { label: '粘贴' });
  const notes = [`已填 ${filled} 格`, doubtful.length > 0 && `${doubtful.length} 格待核（${names(draft, doubtful)}）`, outside > 0 && `${outside} 个数超出表格，没有填入`];
  return { words: notes.filter(Boolean).join('，'), isUndoable: changes.length > 0 };
}
