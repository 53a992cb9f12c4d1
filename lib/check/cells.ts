import { describe } from '@/lib/template/address';
import { tableCells, type Cell } from '@/lib/template/tree';
import type { CellKind, Template } from '@/lib/template/types';
import { planOf } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import { isBlank, numeric, plainNumber, tidyNumber } from '@/lib/report/values';
import type { TableCheck } from './cell-part';
import { perTemplate } from './cell-rule';
import type { Finding, Remedy } from './finding';
import { sectionOf, tableName, toFinding, type Fault, type RuleIdentity } from './rule';
import type { Settings } from './settings';

/** Rules about what may stand in one cell. */
export const cellRules = {
  blank: { id: 'CELL-01', severity: 'error', basis: '表格填报要求：没有数据填 0' },
  kind: { id: 'CELL-02', severity: 'error', basis: '表格填报要求：非负整数' },
  leadingZero: { id: 'CELL-03', severity: 'warning', basis: '数字书写' },
  onlyDigits: { id: 'CELL-04', severity: 'warning', basis: '数字书写' },
  decimals: { id: 'CELL-06', severity: 'hint', basis: '表二式样：单位万元' },
  large: { id: 'CELL-07', severity: 'warning', basis: '数值范围' },
} as const satisfies Record<string, RuleIdentity>;

/** How a number of each kind is written, and what to fill in. */
const kinds: Record<Exclude<CellKind, 'text'>, { pattern: RegExp; words: string }> = {
  count: { pattern: /^(0|[1-9]\d*)$/, words: '只填非负整数，例如 12' },
  signed: { pattern: /^(0|-?[1-9]\d*)$/, words: '只填整数，减少的写负数，例如 -8' },
  money: { pattern: /^(0|[1-9]\d*)(\.\d+)?$/, words: '只填非负数，例如 12.5' },
};

const withUnit = /^(-?[\d,]+(?:\.\d+)?)(件|条|个|份|起|宗|项|次|万元|元)$/;

interface Judged {
  rule: RuleIdentity;
  message: string;
  /** What the cell should hold, when that is certain. */
  becomes?: CellValue;
}

/** The words in a cell as a message quotes them. */
function quoted(value: string): string {
  const characters = [...value.trim()];
  return characters.length > 20 ? `“${characters.slice(0, 20).join('')}…”` : `“${characters.join('')}”`;
}

const rewrite = (rule: RuleIdentity, value: string, number: string): Judged => ({
  rule, message: `${rule === cellRules.onlyDigits ? '只填数字，' : ''}${quoted(value)}应写作 ${number}`, becomes: Number(number),
});

/** What is wrong with the words in a number cell. */
function judgeWords(value: string, kind: keyof typeof kinds, settings: Settings): Judged | null {
  const { pattern, words } = kinds[kind];
  const tidy = tidyNumber(value);
  const withoutZeros = tidy.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0');
  const number = [tidy, withoutZeros, tidyNumber(withUnit.exec(tidy)?.[1] ?? '')].find((text) => pattern.test(text));
  if (number === undefined) return { rule: cellRules.kind, message: Number.isNaN(numeric(value)) ? `${quoted(value)}不是数字，${words}` : `现为${quoted(value)}，${words}` };
  if (Number(number) > settings.largestCount) return tooLarge(quoted(value));
  if (number === value) return kind === 'money' ? judgeAmount(value) : null;
  return rewrite(number === withoutZeros && number !== tidy ? cellRules.leadingZero : cellRules.onlyDigits, value, number);
}

const tooLarge = (value: string): Judged => ({ rule: cellRules.large, message: `${value} 数值很大，核对位数和单位` });

/** Decimals of an amount in words, its unit included: only needless zeros are pointed out. */
function judgeAmount(value: string): Judged | null {
  const shorter = value.normalize('NFKC').replace(/(\.\d*?)0+(?!\d)/, '$1').replace(/\.(?!\d)/, '');
  if (!/\.\d*0(?!\d)/.test(value.normalize('NFKC'))) return null;
  return { rule: cellRules.decimals, message: `${quoted(value)}末尾的 0 可以去掉`, becomes: /\D$/.test(shorter) ? shorter : Number(shorter) };
}

function judgeNumber(value: number, kind: keyof typeof kinds, settings: Settings): Judged | null {
  const digits = plainNumber(value);
  if (!kinds[kind].pattern.test(digits)) return { rule: cellRules.kind, message: `现为 ${digits}，${kinds[kind].words}` };
  if (Math.abs(value) > settings.largestCount) return tooLarge(digits);
  if (!/\.\d{7}/.test(digits)) return null;
  return { rule: cellRules.decimals, message: `${digits} 超过 6 位小数，0.000001 万元以下不计`, becomes: Number(value.toFixed(6)) };
}

function judge({ kind }: Cell, value: number | string, settings: Settings): Judged | null {
  if (typeof value === 'string' && isBlank(value)) return { rule: cellRules.blank, message: `${quoted(value)}不是数据，没有的填 0`, becomes: 0 };
  if (kind === 'text') return typeof value === 'string' ? judgeAmount(value) : null;
  return typeof value === 'string' ? judgeWords(value, kind, settings) : judgeNumber(value, kind, settings);
}

/** A total with a mark in it is given up for the computed one; any other cell takes what it should hold. */
function remedyOf({ address, isTotal }: Cell, { rule, becomes }: Judged): Remedy | undefined {
  if (becomes === undefined || becomes === null) return undefined;
  if (isTotal && rule === cellRules.blank) return { label: '采用计算值', changes: [{ address, value: null }] };
  return { label: `改为 ${typeof becomes === 'number' ? plainNumber(becomes) : becomes}`, changes: [{ address, value: becomes }] };
}

function fault(template: Template, cell: Cell, judged: Judged): Fault {
  const remedy = remedyOf(cell, judged);
  return {
    at: [cell.address],
    section: sectionOf(template, cell.table),
    message: `${describe(template, cell.address)}：${judged.message}`,
    ...(remedy && { remedy }),
  };
}

interface TableCells {
  cells: Cell[];
  /** Their numbers in the plan. */
  numbers: Int32Array;
}

const cellsOf = perTemplate((template) => {
  const { index } = planOf(template);
  return new Map(template.tables.map((table): [string, TableCells] => {
    const cells = tableCells(table);
    return [table.key, { cells, numbers: Int32Array.from(cells, ({ address }) => index.get(address)!) }];
  }));
});

/** Nothing stands in the cell, not even a mark. */
const isEmpty = (value: CellValue | undefined): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The blank cells of a table as one finding: 表三还有 12 格未填. A total that nobody wrote is computed. */
export const checkBlanks: TableCheck = ({ template }, table, { held, open }) => {
  const { cells, numbers } = cellsOf(template).get(table)!;
  const at: string[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i]!;
    if (open[number] === 1 && isEmpty(held[number]) && !cells[i]!.isTotal) at.push(cells[i]!.address);
  }
  return at.length === 0 ? [] : [unfilled(template, table, at)];
};

/** Checks every cell of a table for itself. */
export const checkCells: TableCheck = ({ template, settings }, table, { held }) => {
  const { cells, numbers } = cellsOf(template).get(table)!;
  const findings: Finding[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const value = held[numbers[i]!];
    // Nearly every cell is a plain count: nothing to judge.
    if (typeof value === 'number' && value >= 0 && value <= settings.largestCount && Number.isInteger(value)) continue;
    if (value === undefined || value === null || isEmpty(value)) continue;
    const judged = judge(cells[i]!, value, settings);
    if (judged) findings.push(toFinding(judged.rule, fault(template, cells[i]!, judged)));
  }
  return findings;
};

function unfilled(template: Template, table: string, at: string[]): Finding {
  const section = sectionOf(template, table);
  const message = `${tableName(template, table)}还有 ${at.length} 格未填，没有数据的填 0`;
  // Its first cell changes with every cell filled; the finding stays the same one.
  return { ...toFinding(cellRules.blank, { at, marks: [], section, message }), id: `${cellRules.blank.id}:${table}` };
}
