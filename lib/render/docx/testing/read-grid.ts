import { child, childrenNamed, descendants, valueOf, type Element } from './lint/xml';

/** Test support: a Word table back in the notation of `official-grids`. */
interface Cell {
  text: string;
  start: number;
  columns: number;
  rows: number;
  continues: boolean;
}

const textOf = (cell: Element): string => descendants(cell).filter(({ name }) => name === 'w:t').map(({ text }) => text).join('');

function cellsOf(row: Element): Cell[] {
  let start = 0;
  return childrenNamed(row, 'w:tc').map((element) => {
    const properties = child(element, 'w:tcPr');
    const columns = Number(valueOf(properties, 'w:gridSpan') ?? 1);
    const merge = child(properties, 'w:vMerge');
    const cell = { text: textOf(element), start, columns, rows: 1, continues: merge !== undefined && merge.attributes['w:val'] !== 'restart' };
    start += columns;
    return cell;
  });
}

/** Adds continued cells to the cell that they continue. */
function merged(rows: Cell[][]): Cell[][] {
  const open = new Map<number, Cell>();
  return rows.map((row) => row.filter((cell) => {
    if (cell.continues) open.get(cell.start)!.rows += 1;
    else open.set(cell.start, cell);
    return !cell.continues;
  }));
}

const written = ({ text, columns, rows }: Cell): string => text + (columns > 1 ? ` ×${columns}` : '') + (rows > 1 ? ` ↓${rows}` : '');

const shortened = (row: string): string => row.replace(/□(?: \| □(?! ×))+/g, (values) => `${values.split('|').length}□`);

/** The printed rows of a `w:tbl`. */
export function readGrid(table: Element): string {
  const rows = merged(childrenNamed(table, 'w:tr').map(cellsOf));
  return rows.map((row) => shortened(row.map(written).join(' | '))).join('\n');
}
