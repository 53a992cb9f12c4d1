import type { Fact, StatedFact } from '@/lib/narrative/fact';
import { followed, numberOf } from '@/lib/narrative/follow';
import { planOf, type Plan, type Sums } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import type { Address } from '@/lib/template/address';
import type { Severity, Template } from '@/lib/template/types';
import type { CellPart } from './cell-part';
import { concernedOf, unfold } from './concerned';
import type { Finding, Remedy } from './finding';
import { tableName, toFinding, type RuleIdentity } from './rule';

const identity = (id: string, severity: Severity, basis = '正文与表格一致'): RuleIdentity => ({ id, severity, basis });

/** The rules that compare a stated number with the tables, by id. A fact names the one it falls under. */
export const statedRules: Readonly<Record<string, RuleIdentity>> = Object.fromEntries([
  identity('NT-01', 'error'), identity('NT-02', 'error'), identity('NT-03', 'error'), identity('NT-04', 'error'), identity('NT-05', 'error'),
  identity('NT-06', 'error'), identity('NT-07', 'error'), identity('NT-08', 'error'), identity('NT-09', 'error'), identity('NT-10', 'error'),
  identity('NT-11', 'warning'), identity('NT-12', 'warning'), identity('NT-13', 'warning', '占比＝该项÷办理结果总计'),
  identity('NT-15', 'hint', '国办函〔2020〕109号，收费计入行政事业性收费'), identity('T2-05', 'warning'), identity('T2-12', 'hint', '条例第二十条：公开条数与处理决定数量口径不同'),
].map((rule) => [rule.id, rule]));

/** The sum of some cells; NaN while one of them is blank or may still grow. */
function sumOf(cells: readonly Address[], { index }: Plan, { value, open }: Sums): number {
  let sum = 0;
  for (const address of cells) {
    const cell = index.get(address)!;
    if (open[cell]) return NaN;
    sum += value[cell]!;
  }
  return sum;
}

/** Half of the last decimal as written, a hundredth at least for shares. */
const tolerance = ({ decimals = 0, wholes }: Fact): number => (wholes ? Math.max(0.01, 0.5 * 10 ** -decimals) : 0.5 * 10 ** -decimals) + 1e-9;

/** What the tables make of a fact, one value for each way to understand it; NaN where cells are blank. */
function tableValues({ sums, wholes }: Fact, plan: Plan, summed: Sums): number[] {
  const parts = sums.map((cells) => sumOf(cells, plan, summed));
  if (!wholes) return parts;
  return wholes.flatMap((cells) => {
    const whole = sumOf(cells, plan, summed);
    return parts.map((part) => (whole > 0 ? (100 * part) / whole : NaN));
  });
}

function agrees(fact: Fact, values: readonly number[]): boolean {
  if (fact.rule === 'NT-15') return values.some((value) => Number.isNaN(value) || value >= fact.value - 1e-9);
  const most = fact.wholes || fact.decimals ? tolerance(fact) : 0;
  return values.some((value) => Number.isNaN(value) || Math.abs(value - fact.value) <= most);
}

const counted = (fact: Fact): string => {
  if (fact.unit === '%') return '%';
  if (/元$/.test(fact.unit)) return ' 万元';
  return fact.isAkin && fact.unit === '条' ? ' 条' : ' 件';
};

const rounded = (value: number, decimals: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(decimals)));

function messageOf(fact: StatedFact, held: number, table: string): string {
  if (fact.rule === 'NT-13') return `正文${fact.metric} ${plainNumber(fact.value)}%，按${table}为 ${plainNumber(held)}%`;
  if (fact.rule === 'NT-15') return `正文信息处理费 ${numberOf(fact)}${fact.unit}，${table}行政事业性收费 ${plainNumber(held)} 万元，核对是否已计入`;
  if (fact.unit === '' && fact.value === 0 && !/\d/.test(fact.text)) return `正文称“${fact.text}”，${table}${fact.rule === 'NT-10' ? fact.metric : ''}为 ${plainNumber(held)} 件`;
  const stated = `正文${fact.metric} ${plainNumber(fact.value)}${counted(fact)}`;
  if (fact.isAkin) return `${stated}，${table}为 ${plainNumber(held)} 件，两者口径不同，不要混用`;
  return `${stated}，${table}为 ${plainNumber(held)}${counted(fact)}`;
}

/** The number replaced by what the table holds; none where the fact counts something else. */
function remedyOf(fact: StatedFact, held: number): Remedy | undefined {
  const text = fact.isAkin || fact.rule === 'NT-15' ? null : followed(fact, held);
  if (text === null) return undefined;
  return { label: `改为 ${text}${fact.unit === '%' ? '%' : ` ${fact.unit || '件'}`}`, edits: [{ address: fact.at, span: fact.number, was: numberOf(fact), text }] };
}

/** Numbers of the cells that a fact and some wholes of it speak of. */
const numbersOf = ({ index }: Plan, { sums }: Fact, wholes: Fact['wholes'] = []): number[] => [...sums.flat(), ...wholes.flat()].map((address) => index.get(address)!);

/** Makes findings on one fact. What they say whatever the tables hold is made once. */
function finderFor(template: Template, plan: Plan, fact: StatedFact, id: string): (value: number, sums: Sums) => Finding {
  const marks = fact.sums[0]!;
  const table = tableName(template, marks[0]!);
  const at = concernedOf(numbersOf(plan, fact, fact.wholes?.slice(0, 1)), plan, [fact.at]);
  const lasting = toFinding(statedRules[fact.rule]!, {
    at: [fact.at], marks: [fact.at, ...marks], section: fact.section, message: '', text: fact.text, span: fact.words, ...(fact.isAkin && { severity: 'hint' }),
  });
  const frame: Finding = { ...lasting, id };
  return (value, sums) => {
    const held = rounded(value, fact.wholes ? fact.decimals ?? 0 : 6);
    const finding = { ...frame, at: at(sums), message: messageOf(fact, held, table) };
    const remedy = remedyOf(fact, held);
    if (remedy) finding.remedy = remedy;
    return finding;
  };
}

/** Compares what a sentence states with what the tables hold (NT rules). `own` tells the same words in the same field apart. */
export function statedPart(template: Template, fact: StatedFact, own: (id: string) => string): CellPart {
  const plan = planOf(template);
  const id = own(`${fact.rule}:${fact.at}:${fact.text}`);
  let find: ReturnType<typeof finderFor> | undefined;
  return {
    reads: () => unfold(numbersOf(plan, fact, fact.wholes), plan, plan.computableBy),
    run({ figures: { sums } }) {
      const values = tableValues(fact, plan, sums);
      if (agrees(fact, values)) return [];
      find ??= finderFor(template, plan, fact, id);
      return [find(values[0]!, sums)];
    },
  };
}

/** A fact beside the tables, for those who show both. */
export interface Beside {
  /** The cells it is compared with: those that agree with it, else the first it may mean. */
  cells: readonly Address[];
  /** What they come to; NaN while one of them is blank. */
  held: number;
  isEqual: boolean;
}

/** Puts a fact beside the tables, judged as the rules do. */
export function beside(fact: Fact, plan: Plan, summed: Sums): Beside {
  const values = tableValues(fact, plan, summed);
  const equal = values.findIndex((value) => value === value && agrees(fact, [value]));
  const at = Math.max(0, equal < 0 ? values.findIndex((value) => value === value) : equal);
  return { cells: fact.sums[at % fact.sums.length]!, held: rounded(values[at]!, fact.wholes ? fact.decimals ?? 0 : 6), isEqual: equal >= 0 };
}
