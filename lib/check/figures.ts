import { templateCells, type Cell } from '@/lib/template/tree';
import { axisName, describe, type Address } from '@/lib/template/address';
import type { Template } from '@/lib/template/types';
import { planOf, type Plan, type Sums } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import { isBlank, numeric, tidyNumber } from '@/lib/report/values';
import { isTotal } from './equation-words';
import { mayMakeRules } from './organ';
import { elsewhere, perTemplate, type CellRule } from './cell-rule';
import { sectionOf, tableName, type Fault } from './rule';

const ruleRows = perTemplate((template) =>
  template.traits.ruleMakingRows.map((row) => ({ row, addresses: [...templateCells(template).keys()].filter((address) => address.startsWith(`${row}.`)) })));

function rulesFilled(template: Template, power: 'no' | 'unknown', row: string, at: Address[]): Fault {
  const section = sectionOf(template, row);
  if (power === 'unknown') return { at, section, severity: 'hint', message: '规章：有数据，核对本机关是否有规章制定权' };
  const changes = at.map((address) => ({ address, value: 0 }));
  return { at, section, message: '规章：本机关没有规章制定权，应填 0', remedy: { label: '改为 0', changes } };
}

/** T2-03: only organs with rule-making power have 规章. */
const ruleMaking: CellRule = {
  id: 'T2-03', severity: 'error', basis: '立法法第九十一条、第九十三条',
  reads: ({ traits }) => traits.ruleMakingRows,
  run({ template, report }) {
    const faults: Fault[] = [];
    for (const { row, addresses } of ruleRows(template)) {
      const at = addresses.filter((address) => numeric(report.cells[address]) > 0);
      if (at.length === 0) continue;
      const power = mayMakeRules(report.organ);
      if (power !== 'yes') faults.push(rulesFilled(template, power, row, at));
    }
    return faults;
  },
};

const factors: Record<string, number> = { '': 1, 元: 1, 万元: 1e4, 亿元: 1e8 };

/** An amount with its unit in 元, to the 分; null when there is no number; `unit` empty when none is written. */
export function readAmount(text: string): { yuan: number; unit: string } | null {
  const [, figure = '', unit = ''] = /^(.*?)(元|万元|亿元)?$/.exec(tidyNumber(text)) ?? [];
  const digits = tidyNumber(figure);
  if (!/^\d+(\.\d+)?$/.test(digits)) return null;
  return { yuan: Math.round(Number(digits) * factors[unit]! * 100) / 100, unit };
}

/** T2-11: a number of procurements and its amount are both 0 or both not; the amount carries a unit. */
const countWithAmount: CellRule = {
  id: 'T2-11', severity: 'warning', basis: '表二式样：采购项目数量、采购总金额',
  reads: ({ traits: { countWithAmount: pair } }) => (pair ? [pair.amount, pair.count] : []),
  run({ template, report }) {
    const pair = template.traits.countWithAmount;
    if (!pair) return [];
    const amount = report.cells[pair.amount];
    const count = numeric(report.cells[pair.count]);
    if (isBlank(amount) || Number.isNaN(count)) return [];
    const problem = amountProblem(count, readAmount(String(amount)));
    return problem ? [{ at: [pair.amount, pair.count], section: sectionOf(template, pair.amount), message: `${describe(template, pair.amount)}：${problem}` }] : [];
  },
};

function amountProblem(count: number, amount: ReturnType<typeof readAmount>): string | null {
  if (!amount) return '读不出金额，写成 26.5万元 的样子';
  if (amount.yuan > 0 && amount.unit === '') return '缺少单位，写明元或万元';
  if (count === 0 && amount.yuan > 0) return '项目数为 0，金额不为 0，核对其一';
  if (count > 0 && amount.yuan === 0) return `项目数为 ${count}，金额为 0，核对其一`;
  return null;
}

/** True for a place that stands in a file without a value; one that does not stand there is computed. */
const isLeftEmpty = (value: CellValue | undefined): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** Totals of rows and columns with their parts, by cell number. */
const totalsOf = perTemplate((template) =>
  planOf(template).equations.filter(({ equation }) => isTotal(equation) && equation.each !== 'once').map(({ left, right }) => ({ total: left[0]!, parts: right })));

/** Totals of rows and columns that a file leaves empty although parts of them are filled. */
function emptyTotals(template: Template, { addresses }: Plan, { held }: Sums): string[] {
  const empty = new Set<string>();
  for (const { total, parts } of totalsOf(template)) {
    if (isLeftEmpty(held[total]) && parts.some((part) => !isBlank(held[part]))) empty.add(addresses[total]!);
  }
  return [...empty];
}

/** T3-06: a file whose totals were left empty. In the form totals are computed, so it cannot happen there. */
const totalsFilled: CellRule = {
  id: 'T3-06', severity: 'error', basis: '表三式样：总计列',
  reads: ({ tables }) => tables.map(({ key }) => key),
  run({ template }, { plan, sums }) {
    const empty = emptyTotals(template, plan, sums);
    if (empty.length === 0) return [];
    const tables = [...new Set(empty.map((address) => address.split('.')[0]!))];
    return tables.map((table) => {
      const at = empty.filter((address) => address.startsWith(`${table}.`));
      const remedy = { label: '采用计算值', changes: at.map((address) => ({ address, value: null })) };
      return { at, section: sectionOf(template, table), message: `${tableName(template, table)}总计有 ${at.length} 格未填，按各项之和填写`, remedy };
    });
  },
};

interface KnownRow {
  cells: Cell[];
  surplus: string[];
}

/** Cells of each row by `table.row`; the only row of a table without row labels by the table alone. */
function rowsOf(template: Template): Map<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  for (const cell of templateCells(template).values()) {
    const key = [cell.table, cell.row.key].filter(Boolean).join('.');
    if (!rows.has(key)) rows.set(key, { cells: [], surplus: [] });
    rows.get(key)!.cells.push(cell);
  }
  return rows;
}

/** The longest beginning of an address that is a row of the form; rows of no form are named on reading. */
function rowOf(rows: Map<string, KnownRow>, address: string): KnownRow | undefined {
  for (let key = address; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const row = rows.get(key);
    if (row) return row;
  }
  return undefined;
}

/** Addresses of a record that the form does not have. */
function surplusOf(template: Template, cells: Record<string, CellValue>): string[] {
  const known = templateCells(template);
  const surplus: string[] = [];
  for (const address in cells) if (!known.has(address)) surplus.push(address);
  return surplus;
}

/** CELL-05: a row of a file with values that have no column in the form. */
const valueCount: CellRule = {
  id: 'CELL-05', severity: 'error', basis: '表格式样',
  reads: () => [elsewhere],
  run({ template, report }) {
    const surplus = surplusOf(template, report.cells);
    if (surplus.length === 0) return [];
    const rows = rowsOf(template);
    for (const address of surplus) rowOf(rows, address)?.surplus.push(address);
    return [...rows.values()].filter((row) => row.surplus.length > 0).map(({ cells, surplus: at }) => {
      const [{ table, row }] = cells as [Cell];
      const name = axisName(row) || tableName(template, table);
      return { at, section: sectionOf(template, table), message: `${name}：应有 ${cells.length} 个数据，多出 ${at.length} 个，核对列的对应` };
    });
  },
};

export const figureRules: readonly CellRule[] = [ruleMaking, countWithAmount, totalsFilled, valueCount];
