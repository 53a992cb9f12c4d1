import { describe } from '@/lib/template/address';
import { templateCells, type Cell } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import type { CellValue } from '@/lib/report/report';
import { isBlank, plainNumber, tidyNumber } from '@/lib/report/values';
import type { Finding } from './finding';
import { sectionOf, toFinding, type Fault, type Rule } from './rule';
import type { Settings } from './settings';

type CellRule = Omit<Rule, 'run'>;

/** Rules about what may stand in one cell. */
export const cellRules = {
  blank: { id: 'CELL-01', severity: 'error', when: ['live', 'import'], basis: '表格填报要求：没有数据填 0', says: '没有空格，没有“/”“—”“无”' },
  kind: { id: 'CELL-02', severity: 'error', when: ['live'], basis: '表格填报要求：非负整数', says: '件数为非负整数，金额为非负小数' },
  leadingZero: { id: 'CELL-03', severity: 'warning', when: ['live', 'import'], basis: '数字书写', says: '没有多余的前导 0' },
  onlyDigits: { id: 'CELL-04', severity: 'warning', when: ['live', 'import'], basis: '数字书写', says: '没有单位、空格、千分号、全角数字' },
  valueCount: { id: 'CELL-05', severity: 'error', when: ['import'], basis: '表格式样', says: '每行的数据个数与表格一致' },
  decimals: { id: 'CELL-06', severity: 'hint', when: ['live'], basis: '表二式样：单位万元', says: '金额最多 6 位小数，末尾不写 0' },
  large: { id: 'CELL-07', severity: 'warning', when: ['live'], basis: '数值范围', says: '数值不超过 10 亿' },
} as const satisfies Record<string, CellRule>;

const unit = /^(-?\d+(?:\.\d+)?)(件|条|个|份|起|宗|项|次|万元|元)$/;

const whole = /^(0|[1-9]\d*)$/;
const kinds = {
  count: { pattern: whole, words: '只填非负整数，例如 12' },
  signed: { pattern: /^(0|-?[1-9]\d*)$/, words: '只填整数，减少的写负数，例如 -8' },
  money: { pattern: /^(0|[1-9]\d*)(\.\d+)?$/, words: '只填数字，例如 12.5' },
};

type Judged = { rule: CellRule; message: string; becomes?: number };

/** What is wrong with the words in a number cell. */
function judgeText(value: string, cell: Cell): Judged | null {
  if (cell.kind === 'text') return judgeAmount(value);
  const { pattern, words } = kinds[cell.kind];
  const tidy = tidyNumber(value);
  if (pattern.test(tidy)) return tidy === value ? null : { rule: cellRules.onlyDigits, message: `只填数字，“${value}”应写作 ${tidy}`, becomes: Number(tidy) };
  const withoutZeros = tidy.replace(/^(-?)0+(?=\d)/, '$1');
  if (pattern.test(withoutZeros)) return { rule: cellRules.leadingZero, message: `“${value}”应写作 ${withoutZeros}`, becomes: Number(withoutZeros) };
  const number = unit.exec(tidy)?.[1];
  if (number && pattern.test(number)) return { rule: cellRules.onlyDigits, message: `只填数字，“${value}”应写作 ${number}`, becomes: Number(number) };
  return { rule: cellRules.kind, message: `“${value.slice(0, 20)}”不是数字，${words}` };
}

/** An amount written as text with its unit: only needless zeros are pointed out. */
function judgeAmount(value: string): Judged | null {
  return /\.\d*0(?!\d)/.test(value.normalize('NFKC')) ? { rule: cellRules.decimals, message: `“${value.slice(0, 20)}”末尾的 0 可以去掉` } : null;
}

function judgeNumber(value: number, cell: Cell, settings: Settings): Judged | null {
  if (cell.kind === 'text') return null;
  if (!kinds[cell.kind].pattern.test(plainNumber(value)) && !(cell.kind === 'count' && value >= 1e15)) {
    return { rule: cellRules.kind, message: `${plainNumber(value)} 不合要求，${kinds[cell.kind].words}` };
  }
  if (Math.abs(value) > settings.largestCount) return { rule: cellRules.large, message: `${plainNumber(value)} 数值很大，核对位数和单位` };
  if (cell.kind === 'money' && !/^\d+(\.\d{1,6})?$/.test(plainNumber(value))) {
    return { rule: cellRules.decimals, message: `${plainNumber(value)} 超过 6 位小数，0.000001 万元以下不计`, becomes: Number(value.toFixed(6)) };
  }
  return null;
}

function fault(template: Template, cell: Cell, { message, becomes }: Judged): Fault {
  return {
    at: [cell.address],
    section: sectionOf(template, cell.table),
    message: `${describe(template, cell.address)}：${message}`,
    ...(becomes !== undefined && { remedy: { label: `改为 ${plainNumber(becomes)}`, changes: [{ address: cell.address, value: becomes }] } }),
  };
}

/** A mark such as — or 无 where a number belongs. */
const mark = (value: string): Judged => ({ rule: cellRules.blank, message: `“${value}”不是数据，没有的填 0`, becomes: 0 });

function judge(cell: Cell, value: CellValue, settings: Settings): Judged | null {
  if (typeof value === 'number') return judgeNumber(value, cell, settings);
  if (value === null || value.trim() === '') return null;
  if (isBlank(value)) return mark(value.trim());
  return judgeText(value, cell);
}

interface ColumnCells {
  cells: Cell[];
  addresses: string[];
}

const columns = new WeakMap<Template, ColumnCells>();

function cellsOf(template: Template): ColumnCells {
  let known = columns.get(template);
  if (!known) {
    const cells = [...templateCells(template).values()];
    columns.set(template, (known = { cells, addresses: cells.map((cell) => cell.address) }));
  }
  return known;
}

/** Checks every cell for itself; blank cells are one finding per table: 表三还有 12 格未填. */
export function checkCells(template: Template, values: Readonly<Record<string, CellValue | undefined>>, settings: Settings): Finding[] {
  const { cells, addresses } = cellsOf(template);
  const findings: Finding[] = [];
  const blank = new Map<string, string[]>();
  for (let i = 0; i < addresses.length; i += 1) {
    const value = values[addresses[i]!];
    // Nearly every cell is a plain count: nothing to judge.
    if (typeof value === 'number' && value >= 0 && value <= settings.largestCount && Number.isInteger(value)) continue;
    const cell = cells[i]!;
    if (value === undefined || value === null || value === '') {
      if (!cell.isTotal) blank.set(cell.table, [...(blank.get(cell.table) ?? []), cell.address]);
      continue;
    }
    const judged = judge(cell, value, settings);
    if (judged) findings.push(toFinding(judged.rule, fault(template, cell, judged)));
  }
  return [...[...blank].map(([table, at]) => unfilled(template, table, at)), ...findings];
}

function unfilled(template: Template, table: string, at: string[]): Finding {
  const heading = template.sections.find((section) => section.key === sectionOf(template, table))!.heading;
  const name = `表${heading.split('、')[0]}`;
  return toFinding(cellRules.blank, { at, marks: [], section: sectionOf(template, table), message: `${name}还有 ${at.length} 格未填，没有数据的填 0` });
}
