import { breadth, depth, isGroup, join, leaves, tableCells } from './tree';
import type { AxisNode, Equation, Panel, Table, Template } from './types';

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

function tableProblems(table: Table): string[] {
  const problems = repeated(tableCells(table).map((cell) => cell.address)).map((address) => `${address} stands twice`);
  for (const panel of table.panels) {
    const width = panel.columns.reduce((n, node) => n + breadth(node), 0);
    if (table.labelColumns + width > table.widths.length) problems.push(`${table.key}: a panel is wider than the grid`);
    if (table.labelColumns > 0 && depth(panel.rows) > table.labelColumns) problems.push(`${table.key}: row labels are deeper than their columns`);
    const blank = [...panel.rows, ...panel.columns].some((node) => isGroup(node) && node.children.length === 0);
    if (blank) problems.push(`${table.key}: a group without children`);
  }
  return problems;
}

function equationProblems(template: Template): string[] {
  const known = new Set(template.tables.flatMap(tableCells).map((cell) => cell.address));
  return template.equations.flatMap((equation) => {
    const spelled = instances(template, equation);
    if (spelled.length === 0) return [`${equation.id}: no table ${equation.table}`];
    const unknown = spelled.flatMap(({ left, right }) => [...left, ...right]).filter((address) => !known.has(address));
    return [...new Set(unknown)].map((address) => `${equation.id}: no cell ${address}`);
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

/** What is wrong with a template, in words for its author; empty when it is sound (law 1). */
export function verifyTemplate(template: Template): string[] {
  const blocks = template.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));
  return [
    ...repeated(template.sections.map((section) => section.key)).map((key) => `section ${key} stands twice`),
    ...template.tables.filter((table) => !tables.includes(table.key)).map((table) => `${table.key} stands in no section`),
    ...template.tables.flatMap(tableProblems),
    ...equationProblems(template),
    ...totalProblems(template),
  ];
}
