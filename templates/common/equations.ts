import { equation } from '@/lib/template/build';
import { leaves } from '@/lib/template/tree';
import type { Equation, Table } from '@/lib/template/types';
import { applicantKeys, verdictKeys } from './official';

/** Result rows of 表三 that make （七）总计. */
const outcomesOf = ({ panels }: Table): string[] =>
  panels.flatMap(({ rows }) => leaves(rows)).map(({ key }) => key).filter((key) => key.startsWith('results.') && key !== 'results.total');

/** The relations of 表三, which both official forms share; the sum of a column has another number in each. */
export function requestEquations(table3: Table, columnRule: string): Equation[] {
  return [
    equation('T3-01', {
      table: 'table3', each: 'row', left: ['total'], right: applicantKeys,
      says: '总计＝自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他', basis: '表三式样：总计列',
    }),
    equation(columnRule, {
      table: 'table3', each: 'column', left: ['results.total'], right: outcomesOf(table3),
      says: '（七）总计＝（一）至（六）各项之和', basis: '表三式样：（七）总计',
    }),
    equation('T3-04', {
      table: 'table3', each: 'column', left: ['newReceived', 'carriedIn'], right: ['results.total', 'carriedOut'],
      says: '一＋二＝三（七）＋四', basis: '表三式样印明的勾稽关系',
    }),
    equation('T3-05', {
      table: 'table3', each: 'column', relation: 'atLeast', left: ['newReceived', 'carriedIn'], right: ['carriedOut'],
      says: '一＋二不小于四', basis: '表三勾稽关系：结转数不大于应办理总数',
    }),
  ];
}

const verdictTotal = (id: string, group: string, name: string): Equation =>
  equation(id, {
    table: 'table4', each: 'once', left: [`${group}.total`], right: verdictKeys.map((key) => `${group}.${key}`),
    says: `${name}总计＝结果维持＋结果纠正＋其他结果＋尚未审结`, basis: '表四式样：总计',
  });

/** The three totals of 表四. */
export const disputeEquations: Equation[] = [
  verdictTotal('T4-01', 'review', '行政复议'),
  verdictTotal('T4-02', 'litigationDirect', '未经复议直接起诉'),
  verdictTotal('T4-03', 'litigationAfterReview', '复议后起诉'),
];
