import { child, childrenNamed, valueOf, type Element } from './xml';

/** A cell with its place on the grid. */
interface Placed {
  element: Element;
  start: number;
  span: number;
  merge: 'restart' | 'continue' | undefined;
}

function placed(row: Element): Placed[] {
  let start = 0;
  return childrenNamed(row, 'w:tc').map((element) => {
    const properties = child(element, 'w:tcPr');
    const span = Number(valueOf(properties, 'w:gridSpan') ?? 1);
    const vMerge = child(properties, 'w:vMerge');
    const merge = vMerge && (vMerge.attributes['w:val'] === 'restart' ? 'restart' : 'continue');
    const one = { element, start, span, merge } as const;
    start += span;
    return one;
  });
}

const widthFault = ({ element, start, span }: Placed, grid: readonly number[]): string[] => {
  const width = child(child(element, 'w:tcPr'), 'w:tcW')?.attributes['w:w'];
  const expected = grid.slice(start, start + span).reduce((a, b) => a + b, 0);
  return Number(width) === expected ? [] : [`cell at column ${start} is ${width} wide, its columns ${expected}`];
};

const endFault = ({ element, start }: Placed): string[] =>
  element.children.at(-1)?.name === 'w:p' ? [] : [`cell at column ${start} does not end in a paragraph`];

function mergeFault(cell: Placed, above: readonly Placed[] | undefined): string[] {
  if (cell.merge !== 'continue') return [];
  const over = above?.find(({ start, span }) => start === cell.start && span === cell.span);
  return over?.merge ? [] : [`cell at column ${cell.start} continues a cell that is not above it`];
}

const isHeader = (row: Element): boolean => {
  const header = child(child(row, 'w:trPr'), 'w:tblHeader');
  return header !== undefined && header.attributes['w:val'] !== 'false' && header.attributes['w:val'] !== '0';
};

/** Faults of one table that the Open XML SDK does not look for and Word does not forgive. */
export function tableFaults(table: Element, name: string): string[] {
  const grid = childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  const rows = childrenNamed(table, 'w:tr');
  const cells = rows.map(placed);
  const faults = cells.flatMap((row, i) => {
    const sum = row.reduce((total, { span }) => total + span, 0);
    const spans = sum === grid.length ? [] : [`spans ${sum} of ${grid.length} columns`];
    return [...spans, ...row.flatMap((cell) => [...endFault(cell), ...widthFault(cell, grid), ...mergeFault(cell, cells[i - 1])])]
      .map((fault) => `${name} row ${i}: ${fault}`);
  });
  const late = rows.findIndex((row, i) => isHeader(row) && i > 0 && !isHeader(rows[i - 1]!));
  return late < 0 ? faults : [...faults, `${name} row ${late}: a repeating header below a row that does not repeat`];
}
