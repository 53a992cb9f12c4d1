import { join, leaves, templateCells } from '@/lib/template/tree';
import { describe } from '@/lib/template/address';
import type { Organ } from '@/lib/report/report';
import { isBlank, numeric, tidyNumber } from '@/lib/report/values';
import { sectionOf, type Context, type Fault, type Rule } from './rule';

/** `yes` and `no` are certain from type and name; everything else is `unknown` (立法法第九十一条、第九十三条). */
export function mayMakeRules(organ: Organ): 'yes' | 'no' | 'unknown' {
  const name = organ.fullName.replace(/自治区/g, '省');
  if (organ.type === 'township' || /(县|旗|区|乡|镇|街道)/.test(name)) return 'no';
  if (organ.type === 'government' && /(省|自治州|市)人民政府$/.test(name)) return 'yes';
  return /^(国家|中华人民共和国|国务院)/.test(name) ? 'yes' : 'unknown';
}

/** T2-03: only organs with rule-making power have 规章. */
const ruleMaking: Rule = {
  id: 'T2-03', severity: 'error', when: ['live'], basis: '立法法第九十一条、第九十三条',
  says: '规章大于 0 的，须为国务院部门或省级、设区的市、自治州人民政府',
  run({ template, report }) {
    const power = mayMakeRules(report.organ);
    if (power === 'yes') return [];
    return template.traits.ruleMakingRows.flatMap((row): Fault[] => {
      const at = [...templateCells(template).keys()].filter((address) => address.startsWith(`${row}.`) && numeric(report.cells[address]) > 0);
      if (at.length === 0) return [];
      const section = sectionOf(template, row);
      if (power === 'unknown') return [{ at, section, severity: 'hint', message: '规章：有数据，核对本机关是否有规章制定权' }];
      const changes = at.map((address) => ({ address, value: 0 }));
      return [{ at, section, message: '规章：本机关没有规章制定权，应填 0', remedy: { label: '改为 0', changes } }];
    });
  },
};

/** An amount with its unit in 元; null when there is no number; `unit` empty when none is written. */
export function readAmount(text: string): { yuan: number; unit: string } | null {
  const match = /^(\d+(?:\.\d+)?)(元|万元|亿元)?$/.exec(tidyNumber(text.trim()));
  if (!match) return null;
  const unit = match[2] ?? '';
  return { yuan: Number(match[1]) * ({ 万元: 1e4, 亿元: 1e8 }[unit] ?? 1), unit };
}

/** T2-11: a number of procurements and its amount are both 0 or both not; the amount carries a unit. */
const countWithAmount: Rule = {
  id: 'T2-11', severity: 'warning', when: ['live'], basis: '表二式样：采购项目数量、采购总金额',
  says: '项目数量为 0 当且仅当金额为 0；金额写明单位',
  run({ template, report }) {
    const pair = template.traits.countWithAmount;
    if (!pair) return [];
    const amount = report.cells[pair.amount];
    const count = numeric(report.cells[pair.count]);
    if (isBlank(amount) || Number.isNaN(count)) return [];
    const read = readAmount(String(amount));
    const problem = amountProblem(count, read);
    return problem ? [{ at: [pair.amount, pair.count], section: sectionOf(template, pair.amount), message: `${describe(template, pair.amount)}：${problem}` }] : [];
  },
};

function amountProblem(count: number, amount: ReturnType<typeof readAmount>): string | null {
  if (!amount) return '写不成金额，写成 26.5万元 的样子';
  if (amount.yuan > 0 && amount.unit === '') return '缺少单位，写明元或万元';
  if (count === 0 && amount.yuan > 0) return '项目数为 0，金额不为 0，核对其一';
  if (count > 0 && amount.yuan === 0) return `项目数为 ${count}，金额为 0，核对其一`;
  return null;
}

/** T3-06: a file whose total column was left empty. In the form totals are computed, so it cannot happen there. */
const emptyTotals: Rule = {
  id: 'T3-06', severity: 'error', when: ['import'], basis: '表三式样：总计列',
  says: '各类申请人已填的行，总计列不空',
  run({ template, report }) {
    return template.tables.filter((table) => table.labelColumns > 0).flatMap((table) => {
      const empty = table.panels.flatMap((panel) => {
        const total = leaves(panel.columns).find((column) => column.leaf.total);
        if (!total) return [];
        const parts = leaves(panel.columns).filter((column) => !column.leaf.total);
        return leaves(panel.rows)
          .filter((row) => report.cells[join(table.key, row.key, total.key)] === null)
          .filter((row) => parts.some((part) => !isBlank(report.cells[join(table.key, row.key, part.key)])))
          .map((row) => join(table.key, row.key, total.key));
      });
      return empty.length > 0 ? [emptyFault({ template, at: empty })] : [];
    });
  },
};

function emptyFault({ template, at }: Pick<Context, 'template'> & { at: string[] }): Fault {
  return { at, section: sectionOf(template, at[0]!), message: `总计列有 ${at.length} 格未填，按各类申请人之和填写` };
}

export const figureRules: Rule[] = [ruleMaking, countWithAmount, emptyTotals];
