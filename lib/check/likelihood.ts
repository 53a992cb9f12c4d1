import { planOf } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import { describe } from '@/lib/template/address';
import type { Severity, Template } from '@/lib/template/types';
import { cellsAt, figure, numberOf, perTemplate, type CellRule, type Figures, type FiguresOfYears } from './cell-rule';
import { isOfCounty } from './organ';
import { sectionOf, tableName, type Context, type Fault } from './rule';

const faultAt = (template: Template, address: string, message: string, more: Partial<Fault> = {}): Fault => ({
  at: [address], section: sectionOf(template, address), message: `${describe(template, address)}：${message}`, ...more,
});

const amountCell = perTemplate((template) => (template.traits.amountInWan === null ? -1 : numberOf(planOf(template), template.traits.amountInWan)));

/** From this amount in 万元 on (1亿元) one wonders whether an organ of a county collects so much. */
const muchForCounty = 10_000;

/** Why an amount looks as if it were filled in 元, with how sure that is. A county's government adds up all its organs. */
function doubtedUnit({ report: { organ } }: Context, amount: number, before: number): { why: string; severity: Severity } | null {
  if (before > 0 && amount >= 1000 * before) return { why: `上年为 ${plainNumber(before)} 万元，`, severity: 'warning' };
  if (amount % 10_000 === 0) return { why: '', severity: 'warning' };
  if (amount >= muchForCounty && isOfCounty(organ)) return { why: '', severity: organ.type === 'government' ? 'hint' : 'warning' };
  return null;
}

/** T2-04: an amount in 万元 that was filled in 元. */
const amountUnit: CellRule = {
  id: 'T2-04', severity: 'warning', basis: '表二式样：单位万元',
  reads: ({ traits: { amountInWan } }) => (amountInWan === null ? [] : [amountInWan]),
  run(context, { sums, before, plan }) {
    const cell = amountCell(context.template);
    const amount = cell < 0 ? NaN : figure(sums, cell);
    if (!(amount > 0)) return [];
    const doubt = doubtedUnit(context, amount, before ? figure(before.sums, numberOf(before.plan, plan.addresses[cell]!)) : NaN);
    if (!doubt) return [];
    return [faultAt(context.template, plan.addresses[cell]!, `${plainNumber(amount)} 万元，${doubt.why}核对是否按元填写`, { severity: doubt.severity })];
  },
};

/** Cell numbers of a table or a row. */
const cellsBelow = (template: Template, place: string): Int32Array => Int32Array.from(cellsAt(planOf(template), [place]));

function isAllZero({ sums }: Figures, cells: Int32Array): boolean {
  for (let i = 0; i < cells.length; i += 1) if (figure(sums, cells[i]!) !== 0) return false;
  return cells.length > 0;
}

const tablesRarelyZero = perTemplate((template) => template.traits.rarelyZero.map((table) => ({ table, cells: cellsBelow(template, table) })));

/** T2-06: an organ without any documents, licences, punishments and fees. */
const allZero: CellRule = {
  id: 'T2-06', severity: 'hint', basis: '条例第二十条',
  reads: ({ traits }) => traits.rarelyZero,
  run({ template }, figures) {
    const faults: Fault[] = [];
    for (const { table, cells } of tablesRarelyZero(template)) {
      if (!isAllZero(figures, cells)) continue;
      const at = Array.from(cells, (cell) => figures.plan.addresses[cell]!);
      faults.push({ at, marks: [], section: sectionOf(template, table), message: `${tableName(template, table)}全部为 0，核对是否有规范性文件、许可、处罚、强制或收费` });
    }
    return faults;
  },
};

/** Cells of 表三 by number. */
const requestNumbers = perTemplate((template) => {
  const plan = planOf(template);
  const { received, carriedIn, closed, carriedOut, misc } = template.traits.requests;
  const number = (address: string) => numberOf(plan, address);
  return { received: number(received), carriedIn: number(carriedIn), closed: number(closed), carriedOut: number(carriedOut), misc: misc === null ? -1 : number(misc) };
});

const percent = (part: number, whole: number): string => `${plainNumber(Math.round((part / whole) * 1000) / 10)}%`;

/** Numbers below which a share says nothing. */
const leastMisc = 5;
const leastCarried = 10;

/** T3-08: many outcomes that fit nowhere. */
const muchOther: CellRule = {
  id: 'T3-08', severity: 'hint', basis: '表三填报口径：其他',
  reads: ({ traits: { requests: { misc, closed } } }) => (misc === null ? [] : [misc, closed]),
  run({ template, settings }, { sums }) {
    const numbers = requestNumbers(template);
    const misc = figure(sums, numbers.misc);
    const closed = figure(sums, numbers.closed);
    if (!(misc >= leastMisc && misc > closed * settings.miscShare)) return [];
    return [faultAt(template, template.traits.requests.misc!, `${misc} 件，占办理结果 ${percent(misc, closed)}，核对是否应归入前列情形`)];
  },
};

/** T3-12: many applications not finished within the year. */
const muchCarried: CellRule = {
  id: 'T3-12', severity: 'hint', basis: '条例第三十三条',
  reads: ({ traits: { requests } }) => [requests.carriedOut, requests.received],
  run({ template, settings }, { sums }) {
    const numbers = requestNumbers(template);
    const carried = figure(sums, numbers.carriedOut);
    const received = figure(sums, numbers.received);
    if (!(carried >= leastCarried && carried > received * settings.carriedShare)) return [];
    const share = received > 0 ? `，为本年新收的 ${percent(carried, received)}` : '';
    return [faultAt(template, template.traits.requests.carriedOut, `${carried} 件${share}，核对是否都在答复期限内`)];
  },
};

const rowsOf = (pick: (template: Template) => string[]) => perTemplate((template) => pick(template).map((row) => ({ row, cells: cellsBelow(template, row) })));

/** Cells that hold more than 0, the last one first. */
function filledFrom(cells: Int32Array, value: Float64Array): number[] {
  const filled: number[] = [];
  for (let i = cells.length - 1; i >= 0; i -= 1) if (value[cells[i]!]! > 0) filled.push(cells[i]!);
  return filled;
}

/** A rule that asks for a second look whenever anything is counted in a row. */
function questioned(id: string, basis: string, pick: (template: Template) => string[], message: string): CellRule {
  const rows = rowsOf(pick);
  return {
    id, severity: 'hint', basis,
    reads: pick,
    run({ template }, { sums: { value }, plan }) {
      const faults: Fault[] = [];
      for (const { cells } of rows(template)) {
        // The total of the row comes last and says it all.
        const filled = filledFrom(cells, value);
        if (filled.length === 0) continue;
        const at = filled.map((cell) => plan.addresses[cell]!);
        faults.push(faultAt(template, at[0]!, `${plainNumber(value[filled[0]!]!)} 件，${message}`, { at }));
      }
      return faults;
    },
  };
}

/** T3-09 and T3-10: outcomes with conditions that inspectors look up. */
const stateSecrets = questioned('T3-09', '条例第十四条', ({ traits }) => traits.stateSecretRows, '核对是否已依法定密');
const doubtful = questioned('T3-10', '条例第三十五条、第三十六条', ({ traits }) => traits.doubtfulRows, '核对办理依据和告知情况');

const disputeNumbers = perTemplate((template) => {
  const plan = planOf(template);
  const { disputes, directSuits } = template.traits;
  return { direct: numberOf(plan, directSuits), totals: disputes.map(({ total }) => numberOf(plan, total)) };
});

/** First year in which disputes about refused information go to 复议 before they go to court. */
const reviewFirst = 2024;

/** T4-04: cases brought to court without 复议. */
const directSuits: CellRule = {
  id: 'T4-04', severity: 'hint', basis: '行政复议法第二十三条第一款第（四）项',
  reads: ({ traits }) => [traits.directSuits],
  run({ template, report }, { sums }) {
    const suits = figure(sums, disputeNumbers(template).direct);
    if (report.year < reviewFirst || !(suits > 0)) return [];
    return [faultAt(template, template.traits.directSuits, `${suits} 件，不予公开类案件自 ${reviewFirst} 年起复议前置，核对案件类型`)];
  },
};

/** True when no application was open in the year: none came in, none was carried in or out. */
function hadNoRequests(template: Template, { sums }: Figures): boolean {
  const { received, carriedIn, carriedOut } = requestNumbers(template);
  return figure(sums, received) === 0 && figure(sums, carriedIn) === 0 && figure(sums, carriedOut) === 0;
}

const hadRequests = ({ previous }: Context, { before }: FiguresOfYears): boolean => Boolean(previous && before && !hadNoRequests(previous.template, before));

/** T4-06: disputes without applications. Those of the year before may have led to them, when its report is known. */
const disputesAlone: CellRule = {
  id: 'T4-06', severity: 'hint', basis: '条例第五十一条',
  reads: ({ traits: { disputes, requests } }) => [...disputes.map(({ total }) => total), requests.received, requests.carriedIn, requests.carriedOut],
  run(context, figures) {
    const { template } = context;
    const { sums, plan } = figures;
    const cells = disputeNumbers(template).totals.filter((cell) => figure(sums, cell) > 0);
    if (cells.length === 0 || !hadNoRequests(template, figures) || hadRequests(context, figures)) return [];
    const at = cells.map((cell) => plan.addresses[cell]!);
    const section = sectionOf(template, at[0]!);
    return [{ at, section, message: `${tableName(template, at[0]!.split('.')[0]!)}有案件，本年没有申请，核对是否因主动公开引起` }];
  },
};

/** Figures that are possible but unlikely. */
export const likelihoodRules: readonly CellRule[] = [amountUnit, allZero, muchOther, stateSecrets, doubtful, muchCarried, directSuits, disputesAlone];
