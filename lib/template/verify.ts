import { breadth, depth, isGroup, join, leaves, tableCells } from './tree';
import type { Cell } from './tree';
import type { AxisNode, Equation, Panel, Table, Template, Traits } from './types';

/** Every cell address an equation names, side by side, one pair per instance. */
export interface EquationInstance {
  equation: Equation;
  /** Row or column key of the instance; `''` for `once`. */
  at: string;
  left: string[];
  right: string[];
}

/** Spells an equation out over its rows or columns. */
export function instances(template: Template, equation: Equation): EquationInstance[] {
  const table = template.tables.find((t) => t.key === equation.table);
  if (!table) return [];
  const address = (at: string) => (key: string) =>
    equation.each === 'row' ? join(table.key, at, key) : equation.each === 'column' ? join(table.key, key, at) : join(table.key, key);
  const axis = (nodes: (panel: Panel) => AxisNode[]) => table.panels.flatMap((panel) => leaves(nodes(panel)).map((leaf) => leaf.key));
  const all = equation.each === 'once' ? [''] : axis((panel) => (equation.each === 'row' ? panel.rows : panel.columns));
  return (equation.only ?? all).map((at) => ({
    equation, at, left: equation.left.map(address(at)), right: equation.right.map(address(at)),
  }));
}

const repeated = (values: string[]): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

const isHollow = (node: AxisNode): boolean => isGroup(node) && (node.children.length === 0 || node.children.some(isHollow));

function tableProblems(table: Table): string[] {
  const problems = repeated(tableCells(table).map((cell) => cell.address)).map((address) => `${address} stands twice`);
  for (const panel of table.panels) {
    const width = panel.columns.reduce((n, node) => n + breadth(node), 0);
    if (table.labelColumns + width > table.widths.length) problems.push(`${table.key}: a panel is wider than the grid`);
    if (table.labelColumns > 0 && depth(panel.rows) > table.labelColumns) problems.push(`${table.key}: row labels are deeper than their columns`);
    if ([...panel.rows, ...panel.columns].some(isHollow)) problems.push(`${table.key}: a group without children`);
  }
  return problems;
}

/** A blank counts as any number from 0 up, so a cell that may be negative can only stand where blanks keep a relation silent. */
function negativeProblems(cells: Map<string, Cell>, { equation, left, right }: EquationInstance): string[] {
  const judged = equation.relation === 'equal' ? [...left, ...right] : right;
  return judged.filter((address) => cells.get(address)?.kind === 'signed').map((address) => `${equation.id}: ${address} may be negative`);
}

function equationProblems(template: Template): string[] {
  const known = new Map(template.tables.flatMap(tableCells).map((cell) => [cell.address, cell]));
  return template.equations.flatMap((equation) => {
    const spelled = instances(template, equation);
    if (spelled.length === 0) return [`${equation.id}: no table ${equation.table}`];
    const unknown = spelled.flatMap(({ left, right }) => [...left, ...right]).filter((address) => !known.has(address));
    const names = [...new Set(unknown)].map((address) => `${equation.id}: no cell ${address}`);
    return [...names, ...spelled.flatMap((instance) => negativeProblems(known, instance))];
  });
}

function totalProblems(template: Template): string[] {
  const computed = new Set(
    template.equations
      .filter(({ relation, left }) => relation === 'equal' && left.length === 1)
      .flatMap((equation) => instances(template, equation).flatMap(({ left }) => left)),
  );
  return template.tables.flatMap(tableCells).filter((cell) => cell.isTotal && !computed.has(cell.address)).map((cell) => `${cell.address} is a total that nothing computes`);
}

/** Rows and cells that traits name. */
function traitPlaces({ ruleMakingRows, countWithAmount, stocks, itemCounts, amountInWan, requests, stateSecretRows, doubtfulRows, disputes, directSuits }: Traits) {
  const rows = [...ruleMakingRows, ...stateSecretRows, ...doubtfulRows];
  const successions = [...stocks, ...itemCounts].flatMap(({ is, before, plus, minus }) => [is, ...before, ...plus, ...minus]);
  const pairs = [countWithAmount ?? {}, requests, ...disputes].flatMap((named) => Object.values<string | null>(named));
  const cells = [...pairs, ...successions, amountInWan, directSuits].filter((address) => address !== null);
  return { rows, cells };
}

/** Rows and cells that carries and traits name, and what a title cannot do without. */
function referenceProblems({ tables, carries, traits, titlePattern }: Template): string[] {
  const cells = tables.flatMap(tableCells);
  const isRow = (row: string) => cells.some(({ address }) => address.startsWith(`${row}.`));
  const isCell = (address: string) => cells.some((cell) => cell.address === address);
  const named = traitPlaces(traits);
  return [
    ...carries.flatMap(({ from, to }) => [from, to]).filter((row) => !isRow(row)).map((row) => `carry: no row ${row}`),
    ...named.rows.filter((row) => !isRow(row)).map((row) => `trait: no row ${row}`),
    ...named.cells.filter((address) => !isCell(address)).map((address) => `trait: no cell ${address}`),
    ...traits.rarelyZero.filter((table) => !tables.some(({ key }) => key === table)).map((table) => `trait: no table ${table}`),
    ...['{organ}', '{year}'].filter((part) => !titlePattern.includes(part)).map((part) => `title pattern: no ${part}`),
  ];
}

/** What is wrong with a template, in words for its author; empty when it is sound (law 1). */
export function verifyTemplate(template: Template): string[] {
  const blocks = template.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));
  const keys = template.tables.map((table) => table.key);
  return [
    ...repeated(template.sections.map((section) => section.key)).map((key) => `section ${key} stands twice`),
    ...keys.filter((key) => !tables.includes(key)).map((key) => `${key} stands in no section`),
    ...tables.filter((key) => !keys.includes(key)).map((key) => `sections: no table ${key}`),
    ...template.tables.flatMap(tableProblems),
    ...equationProblems(template),
    ...totalProblems(template),
    ...referenceProblems(template),
  ];
}
