import { layoutTable } from '@/lib/document/table-layout';
import type { Change } from '@/lib/report/changes';
import type { CellValue } from '@/lib/report/report';
import { isBlank, numeric, tidyCell } from '@/lib/report/values';
import { computedTotals } from '@/lib/report/totals';
import { templateCells, tableOf } from '@/lib/template/tree';
import type { Table, Template } from '@/lib/template/types';

/** Rows and columns of text copied from WPS, Excel or Word; quoted cells may hold line ends. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y; // a quoted cell, or anything up to a separator
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)!;
    const quoted = match[1];
    rows.at(-1)!.push(quoted === undefined ? match[2]!.trim() : quoted.replace(/""/g, '"').trim());
    at = pattern.lastIndex;
    if (text[at] === '\t') at += 1;
    else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
      else break;
    } else break;
  }
  return rows;
}

const isNumber = (cell: string): boolean => cell !== '' && !Number.isNaN(numeric(cell));
const isFigure = (cell: string): boolean => isBlank(cell) || isNumber(cell);
const isWords = (cell: string): boolean => !isFigure(cell);

/** Number of figures (or blanks) at the end of a row. */
const tail = (row: string[]): number => row.length - 1 - row.findLastIndex(isWords);

/** Words without a number; a mark for “nothing” behind the last words makes it a row of the table. */
const isHeader = (row: string[]): boolean =>
  row.some(isWords) && !row.some(isNumber) && !row.slice(row.findLastIndex(isWords)).some((cell) => cell !== '' && isBlank(cell));

/** Words beside the figures, or the blank that merged labels leave below a blank header. */
function isLabelColumn(column: number, headers: string[][], rows: string[][]): boolean {
  const cells = rows.map((row) => row[column] ?? '');
  if (cells.some(isNumber)) return false;
  const isCorner = headers.length > 0 && [...headers.map((row) => row[column] ?? ''), ...cells].every((cell) => cell === '');
  return cells.some(isWords) || isCorner;
}

/** An empty line is a blank row as wide as the others; a copied column of one cell each keeps it too. */
function padded(rows: string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => (row.length === 1 && row[0] === '' ? Array<string>(width).fill('') : row));
}

/**
 * The figures of a block without the labels around them: header rows and label columns are cut, and nothing else, since
 * a blank or a mark in front is a figure whose place counts. Where merged labels left the rows uneven, rows are aligned
 * at their right end; empty when that is not certain, or when there is no figure.
 */
export function figuresOf(block: string[][]): string[][] {
  const start = block.findIndex((row) => !isHeader(row));
  const rows = start < 0 ? [] : padded(block.slice(start));
  if (!rows.flat().some((cell) => cell !== '' && isFigure(cell))) return [];
  if (rows.every((row) => row.length === rows[0]!.length)) {
    const headers = block.slice(0, start);
    const column = rows[0]!.findIndex((_, c) => !isLabelColumn(c, headers, rows));
    return column < 0 ? [] : rows.map((row) => row.slice(column));
  }
  const isEmpty = (row: string[]) => row.every((cell) => cell === '');
  const width = tail(rows.find((row) => !isEmpty(row))!);
  return rows.every((row) => isEmpty(row) || tail(row) === width) ? rows.map((row) => row.slice(row.length - width)) : [];
}

type Cells = Readonly<Record<string, CellValue>>;

/** What a paste does, to be applied as one step, and the sentence that says so. */
export interface Placement {
  changes: Change[];
  filled: number;
  /** Cells that got no number: marks such as — and words. */
  doubtful: string[];
  /** Pasted figures that found no cell. */
  outside: number;
}

const grids = new WeakMap<Table, string[][]>();

/** Value addresses of a table row by row, as printed; made once per table. */
export function addressGrid(template: Template, key: string): string[][] {
  const table = tableOf(template, key);
  let grid = grids.get(table);
  if (!grid) {
    grid = layoutTable(table).rows.map((row) => row.flatMap((cell) => (cell.address ? [cell.address] : []))).filter((row) => row.length > 0);
    grids.set(table, grid);
  }
  return grid;
}

/**
 * Lays a block of text into a table from the cell at `from`. Digits are made plain; marks for “nothing” become blank
 * and are listed; totals are kept only where they differ from the computed ones, so that the difference shows.
 */
export function placeBlock(template: Template, table: string, from: string, block: string[][], cells: Cells): Placement {
  const grid = addressGrid(template, table);
  const known = templateCells(template);
  const top = grid.findIndex((row) => row.includes(from));
  const left = grid[top]!.indexOf(from);
  const placed = new Map<string, CellValue>();
  const doubtful: string[] = [];
  let outside = 0;
  block.forEach((row, r) => row.forEach((text, c) => {
    const address = grid[top + r]?.[left + c];
    if (!address) return void (outside += text === '' ? 0 : 1);
    const kind = known.get(address)!.kind;
    const value = kind !== 'text' && isBlank(text) ? null : tidyCell(text, kind);
    if (kind !== 'text' && typeof value === 'string') doubtful.push(address);
    if (text !== '' && value === null) doubtful.push(address);
    placed.set(address, value);
  }));
  return { ...changesOf(template, placed, cells), doubtful, outside };
}


/** The totals of a table's cells after the paste, whatever totals are declared. */
function totalsAfter(template: Template, placed: Map<string, CellValue>, cells: Cells): Map<string, number | null> {
  const entered: Record<string, CellValue | undefined> = {};
  for (const { address, isTotal } of templateCells(template).values()) {
    if (!isTotal) entered[address] = placed.has(address) ? placed.get(address) : cells[address];
  }
  return computedTotals(template, entered);
}

/** What differs from the present cells. */
function changesOf(template: Template, placed: Map<string, CellValue>, cells: Cells): { changes: Change[]; filled: number } {
  const known = templateCells(template);
  const totals = totalsAfter(template, placed, cells);
  const changes: Change[] = [];
  let filled = 0;
  for (const [address, value] of placed) {
    const path = `cells.${address}`;
    if (value !== null) filled += 1;
    const isSettled = known.get(address)!.isTotal && (value === null || numeric(value) === totals.get(address));
    if (!isSettled && cells[address] !== value) changes.push({ path, value });
    else if (isSettled && cells[address] !== undefined) changes.push({ path, remove: true });
  }
  return { changes, filled };
}
