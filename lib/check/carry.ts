import { planOf } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import { describe } from '@/lib/template/address';
import { templateCells } from '@/lib/template/tree';
import type { Succession, Template } from '@/lib/template/types';
import { figure, numberOf, perTemplate, type CellRule, type Figures, type FiguresOfYears } from './cell-rule';
import { carryPairs, type CarryPair } from './carry-pairs';
import type { Remedy } from './finding';
import { sectionOf, type Context, type Fault } from './rule';

const become = (address: string, value: number): Remedy => ({ label: `改为 ${plainNumber(value)}`, changes: [{ address, value }] });

/** A computed total follows from the columns; only a declared one can be changed by itself. */
function carried(context: Context, { sums }: Figures, { to, name, source, cell, isTotal }: CarryPair, is: number, should: number): Fault {
  const { template, previous } = context;
  const canBeChanged = !isTotal || sums.computedBy[cell]! < 0;
  return {
    at: [to], section: sectionOf(template, to),
    message: `${name}应为 ${plainNumber(should)}（${previous!.report.year} 年度报告“${source}”），现为 ${plainNumber(is)}`,
    ...(canBeChanged && { remedy: become(to, should) }),
  };
}

const carryRule = (id: string, severity: CellRule['severity'], concerns: (pair: CarryPair) => boolean): CellRule => ({
  id, severity, basis: '条例第三十三条：上年未办结的申请本年继续办理',
  reads: ({ carries }) => carries.map(({ to }) => to),
  run(context, figures) {
    if (!figures.before || !context.previous) return [];
    const faults: Fault[] = [];
    for (const pair of carryPairs(context.template)) {
      if (!concerns(pair)) continue;
      const is = figure(figures.sums, pair.cell);
      const should = figure(figures.before.sums, pair.before(figures.before.plan));
      // A blank on either side is NaN, which differs from everything and is no fault.
      if (is !== should && is === is && should === should) faults.push(carried(context, figures, pair, is, should));
    }
    return faults;
  },
});

/** XY-01: the total; XY-02: each kind of applicants. */
const carriedTotal = carryRule('XY-01', 'error', ({ isTotal }) => isTotal);
const carriedColumns = carryRule('XY-02', 'warning', ({ isTotal }) => !isTotal);

interface PlannedSuccession extends Succession {
  cell: number;
  added: number[];
  removed: number[];
}

const planned = (pick: (template: Template) => Succession[]) => perTemplate((template): PlannedSuccession[] => {
  const plan = planOf(template);
  const numbers = (addresses: string[]) => addresses.map((address) => numberOf(plan, address));
  return pick(template).map((one) => ({ ...one, cell: numberOf(plan, one.is), added: numbers(one.plus), removed: numbers(one.minus) }));
});

/** Sum of some figures; NaN as soon as one is blank. */
function sumOf({ sums }: Figures, cells: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < cells.length; i += 1) sum += figure(sums, cells[i]!);
  return sum;
}

/** What last year's report and this year's changes make; NaN when one of them is blank or its form has no such cell. */
const expected = (figures: FiguresOfYears, before: Figures, { before: from, added, removed }: PlannedSuccession): number =>
  sumOf(before, from.map((address) => numberOf(before.plan, address))) + sumOf(figures, added) - sumOf(figures, removed);

type Sentence = (context: Context, succession: PlannedSuccession, is: number, should: number) => string;

function successionRule(id: string, basis: string, pick: (template: Template) => Succession[], sentence: Sentence): CellRule {
  const successions = planned(pick);
  return {
    id, severity: 'warning', basis,
    reads: (template) => pick(template).flatMap(({ is, plus, minus }) => [is, ...plus, ...minus]),
    run(context, figures) {
      const { before } = figures;
      if (!before) return [];
      const faults: Fault[] = [];
      for (const one of successions(context.template)) {
        const is = figure(figures.sums, one.cell);
        const should = expected(figures, before, one);
        if (is === should || is !== is || should !== should) continue;
        const fault: Fault = { at: [one.is, ...one.plus, ...one.minus], section: sectionOf(context.template, one.is), message: sentence(context, one, is, should) };
        if (should >= 0) fault.remedy = become(one.is, should);
        faults.push(fault);
      }
      return faults;
    },
  };
}

/** T2-02: what was in force, what was added, what was repealed. */
const stocks = successionRule('T2-02', '表二式样：现行有效为年末存量', ({ traits }) => traits.stocks, ({ template, previous }, { is: at, plus, minus }, is, should) => {
  const cells = templateCells(template);
  const name = (address: string) => cells.get(address)!.column.leaf.short ?? cells.get(address)!.column.leaf.label;
  const changes = [...plus.map((address) => `＋${name(address)}`), ...minus.map((address) => `－${name(address)}`)].join('');
  return `${describe(template, at)}：${previous!.report.year} 年度报告${name(at)}${changes}＝${plainNumber(should)}，现为 ${plainNumber(is)}，有修改或认定调整的，在正文说明`;
});

/** T2-10: items of last year and their change then. */
const itemCounts = successionRule('T2-10', '表二式样：上一年项目数量、本年增/减', ({ traits }) => traits.itemCounts, ({ template, previous }, { is: at }, is, should) =>
  `${describe(template, at)}应为 ${plainNumber(should)}（${previous!.report.year} 年度报告项目数量与增减之和），现为 ${plainNumber(is)}`);

const disputeCells = perTemplate((template) => {
  const plan = planOf(template);
  return template.traits.disputes.map(({ total, pending }) => ({ total, pending, cell: numberOf(plan, total) }));
});

/** T4-05: cases that were open at the end of last year are among this year's. */
const stillOpen: CellRule = {
  id: 'T4-05', severity: 'hint', basis: '表四口径：上年尚未审结的计入本年',
  reads: ({ traits }) => traits.disputes.map(({ total }) => total),
  run({ template, previous }, { sums, before }) {
    if (!before) return [];
    const faults: Fault[] = [];
    for (const { total, pending, cell } of disputeCells(template)) {
      const is = figure(sums, cell);
      const open = figure(before.sums, numberOf(before.plan, pending));
      if (!(is < open)) continue;
      const message = `${describe(template, total)}：现为 ${is}，${previous!.report.year} 年度报告尚未审结 ${open}，核对是否已计入`;
      faults.push({ at: [total], section: sectionOf(template, total), message });
    }
    return faults;
  },
};

/** Entered figures but those that are compared with last year's exactly. */
const comparable = perTemplate((template) => {
  const plan = planOf(template);
  const isCarried = (address: string) => template.carries.some(({ to }) => address.startsWith(`${to}.`));
  const cells = [...templateCells(template).values()].filter(({ isTotal, kind, address }) => !isTotal && (kind === 'count' || kind === 'money') && !isCarried(address));
  return Int32Array.from(cells, ({ address }) => numberOf(plan, address));
});

/** Smallest figure that is worth a comparison. */
const worthComparing = 20;

const isLeap = (a: number, b: number, times: number): boolean => {
  const [less, more] = a < b ? [a, b] : [b, a];
  return more >= worthComparing && more > less * times;
};

/** CELL-08: a figure many times as large or small as last year's. Rows of two forms count different things, so they must be of one. */
const leaps: CellRule = {
  id: 'CELL-08', severity: 'hint', basis: '数值范围：与上年相比',
  reads: ({ tables }) => tables.map(({ key }) => key),
  run({ template, previous, settings }, { plan, sums, before }) {
    if (!before || before.plan !== plan) return [];
    const faults: Fault[] = [];
    const cells = comparable(template);
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i]!;
      const [was, is] = [before.sums.value[cell]!, sums.value[cell]!];
      if (was === is || !isLeap(was, is, settings.largestChange)) continue;
      const address = plan.addresses[cell]!;
      const message = `${describe(template, address)}：现为 ${plainNumber(is)}，${previous!.report.year} 年度为 ${plainNumber(was)}，变化较大，核对位数和口径`;
      faults.push({ at: [address], section: sectionOf(template, address), message });
    }
    return faults;
  },
};

/** Figures compared with last year's report. */
export const carryRules: readonly CellRule[] = [carriedTotal, carriedColumns, stocks, itemCounts, stillOpen, leaps];
