import type { FoundLabel, Source, ValueCount } from '@/lib/check/source';
import type { CellValue } from '@/lib/report/report';
import { toCellValue } from '@/lib/report/values';
import type { Address } from '@/lib/template/address';
import { tableCells } from '@/lib/template/tree';
import type { CellKind, Table } from '@/lib/template/types';
import type { PrintedCell } from './cells';
import { labelsOf, type Label } from './labels';
import { placeLabels, wordsAt, type Place } from './place-labels';

/** What a table of a text came to. */
export interface TableRead extends Pick<Source, 'labels' | 'grid' | 'counts'> {
  cells: Record<Address, CellValue>;
  isMissing: boolean;
  /** Cells of words that belong to no label. */
  left: PrintedCell[];
}

interface Known {
  table: Table;
  kinds: ReadonlyMap<Address, CellKind>;
  cells: readonly PrintedCell[];
  labels: readonly Label[];
  places: readonly (Place | undefined)[];
  isTaken: Uint8Array;
}

/** Values and empty places behind a cell, up to the next words. */
function behind(cells: readonly PrintedCell[], from: number): PrintedCell[] {
  let to = from;
  while (to < cells.length && cells[to]!.kind !== 'words') to += 1;
  return cells.slice(from, to);
}

const filled = (run: readonly PrintedCell[]): PrintedCell[] => run.filter(({ kind }) => kind === 'value');

/**
 * A row on one line with as many cells as the full rows of its table tells where a blank is, provided that its last value
 * stands in the last place: where a cell is gone, the others have moved up and the line may have been filled up behind them.
 * `width` is the number of cells, null when the full rows do not agree.
 */
function byPlace(run: readonly PrintedCell[], count: number, { widths, width }: Lines): (PrintedCell | null)[] | null {
  const isWhole = width !== null && run.length >= count && widths.get(run[0]!.line) === width && run.every(({ line }) => line === run[0]!.line);
  if (!isWhole || run[count - 1]!.kind !== 'value' || filled(run.slice(count)).length > 0) return null;
  return run.slice(0, count).map((cell) => (cell.kind === 'value' ? cell : null));
}

/** The values of a row, null for a place known to be blank; null when it is not certain which value goes where. */
function valuesOf(run: readonly PrintedCell[], count: number, lines: Lines): (PrintedCell | null)[] | null {
  const values = filled(run);
  if (values.length === count) return values;
  if (values.length < count) return byPlace(run, count, lines);
  return values.every(({ text }) => text === values[0]!.text) ? values.slice(0, count) : null;
}

interface Row {
  at: Address;
  values: readonly Address[];
  run: readonly PrintedCell[];
}

/** A group printed as one row: the rows below it were not found, and as many values stand behind its label. */
function asLastOfGroup({ labels, places, cells }: Known, label: Label, place: Place): { row: Row; difference: string } | null {
  const below = labels.filter((one) => one.values.length > 0 && label.rows.includes(one.at));
  const last = below.at(-1);
  const run = behind(cells, place.to);
  if (!last || below.some((one) => places[labels.indexOf(one)]) || filled(run).length !== last.values.length) return null;
  return { row: { at: last.at, values: last.values, run }, difference: `“${label.official}”应分 ${below.length} 行，现为一行，数据计入“${last.official}”` };
}

/** Rows with labels, and groups that stand as one row. */
function labelledRows(known: Known): { rows: Row[]; grid: { at: Address; difference: string }[] } {
  const rows: Row[] = [];
  const grid: { at: Address; difference: string }[] = [];
  known.labels.forEach((label, i) => {
    const place = known.places[i];
    if (!place) return;
    if (label.values.length > 0) rows.push({ at: label.at, values: label.values, run: behind(known.cells, place.to) });
    const merged = label.rows.length > 0 && asLastOfGroup(known, label, place);
    if (!merged) return;
    rows.push(merged.row);
    grid.push({ at: label.at, difference: merged.difference });
  });
  return { rows, grid };
}

/** The row of a table without row labels: the last long run of values, which no label of another table interrupts. */
function bareRow({ table, cells, kinds }: Known): Row[] {
  const runs: PrintedCell[][] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const run = behind(cells, at);
    if (filled(run).length > 0) runs.push(run);
    at += run.length;
  }
  const run = runs.findLast((one) => filled(one).length === kinds.size) ?? runs.sort((a, b) => filled(b).length - filled(a).length)[0];
  return run ? [{ at: table.key, values: [...kinds.keys()], run }] : [];
}

/** How many cells the lines of a table have. */
interface Lines {
  widths: ReadonlyMap<number, number>;
  width: number | null;
}

/** The number of cells on the lines of all full rows, when it is one number and the values begin right behind the label. */
function linesOf(rows: readonly Row[], cells: readonly PrintedCell[]): Lines {
  const widths = new Map<number, number>();
  for (const { line } of cells) widths.set(line, (widths.get(line) ?? 0) + 1);
  const full = rows.filter(({ run, values }) => values.length > 1 && filled(run).length === values.length);
  const found = new Set(full.map(({ run }) => (run[0]!.kind === 'value' ? widths.get(run[0]!.line)! : 0)));
  const [width = 0] = found;
  return { widths, width: full.length > 2 && found.size === 1 && width > full[0]!.values.length ? width : null };
}

function readRows(rows: readonly Row[], { kinds, cells: printed }: Known): { cells: Record<Address, CellValue>; counts: ValueCount[] } {
  const cells: Record<Address, CellValue> = {};
  const counts: ValueCount[] = [];
  const lines = linesOf(rows, printed);
  for (const { at, values, run } of rows) {
    const certain = valuesOf(run, values.length, lines);
    const found = filled(run).length;
    if (found > values.length || (found > 0 && !certain)) counts.push({ at, expected: values.length, found });
    certain?.forEach((cell, i) => (cells[values[i]!] = cell && toCellValue(cell.text, kinds.get(values[i]!)!)));
  }
  return { cells, counts };
}

/** Labels that were found with other words than the official ones. What a line break cut off and printed behind the values belongs to the label. */
function oddLabels({ labels, places, cells }: Known): FoundLabel[] {
  return labels.flatMap(({ at, official, spellings }, i) => {
    const place = places[i];
    if (!place || wordsAt(cells, place) === spellings[0]) return [];
    const rest = place.to + behind(cells, place.to).length;
    if (spellings[0] === wordsAt(cells, place) + (cells[rest]?.plain ?? '')) return [];
    return [{ at, found: cells.slice(place.from, place.to).map(({ text }) => text).join(''), official }];
  });
}

/** How often each character stands in words that are no label; headers torn apart by line breaks are made of them. */
function scraps({ cells, isTaken }: Known): Map<string, number> {
  const count = new Map<string, number>();
  cells.forEach(({ kind, plain: words }, i) => {
    if (kind === 'words' && !isTaken[i] && words.length < 8) for (const character of words) count.set(character, (count.get(character) ?? 0) + 1);
  });
  return count;
}

/** Takes a label out of the scraps when all its characters are there. */
function isScattered(words: string, count: Map<string, number>): boolean {
  const characters = [...words];
  const left = new Map(count);
  for (const character of characters) {
    const times = left.get(character) ?? 0;
    if (times === 0) return false;
    left.set(character, times - 1);
  }
  left.forEach((times, character) => count.set(character, times));
  return true;
}

const quoted = (labels: readonly string[]): string =>
  [...new Set(labels)].map((label) => {
    const times = labels.filter((other) => other === label).length;
    return times > 1 ? `${times} 个“${label}”` : `“${label}”`;
  }).join('、');

/** Header cells and rows that the text does not have, and rows that the form does not have. */
function gridFaults(known: Known, rows: readonly Row[]): { at: Address; difference: string }[] {
  const { labels, places, table, cells, isTaken } = known;
  const count = scraps(known);
  const absent = labels.filter(({ spellings }, i) => !places[i] && !isScattered(spellings[0]!, count));
  const heads = absent.filter(({ isHead }) => isHead).map(({ official }) => official);
  const read = new Set(rows.map(({ at }) => at));
  const lost = absent.filter(({ values, at }) => values.length > 0 && !read.has(at) && !isInMerged(known, at, read));
  const extra = cells.filter(({ kind, plain: words }, i) => kind === 'words' && !isTaken[i] && words.length <= 20 && filled(behind(cells, i + 1)).length >= 2);
  return [
    ...(heads.length > 0 ? [{ at: table.key, difference: `表头缺少${quoted(heads)}` }] : []),
    ...lost.map(({ at, official }) => ({ at, difference: `缺少“${official}”一行` })),
    ...extra.map(({ text }) => ({ at: table.key, difference: `多出“${text}”一行` })),
  ];
}

/** True for a row whose group was read as one row. */
const isInMerged = ({ labels, places }: Known, at: Address, read: ReadonlySet<Address>): boolean =>
  labels.some(({ rows }) => rows.includes(at) && rows.some((row) => read.has(row) && !places[labels.findIndex((label) => label.at === row && label.values.length > 0)]));

/** Reads one table out of the cells of its section. */
export function readTable(table: Table, cells: readonly PrintedCell[]): TableRead {
  const labels = labelsOf(table);
  const known: Known = { table, cells, labels, kinds: new Map(tableCells(table).map(({ address, kind }) => [address, kind])), ...placeLabels(labels, cells) };
  const { rows, grid } = labels.some(({ values }) => values.length > 0) ? labelledRows(known) : { rows: bareRow(known), grid: [] };
  const isMissing = rows.every(({ run }) => filled(run).length === 0);
  const left = cells.filter(({ kind }, i) => kind === 'words' && !known.isTaken[i]);
  if (isMissing) return { cells: {}, labels: [], grid: [], counts: [], isMissing, left };
  return { ...readRows(rows, known), labels: oddLabels(known), grid: [...grid, ...gridFaults(known, rows)], isMissing, left };
}

