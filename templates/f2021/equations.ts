import { equation } from '@/lib/template/build';
import type { Equation } from '@/lib/template/types';
import { disputeEquations, requestEquations } from '../common/equations';
import { table3 } from './tables';

/** 勾稽关系 and totals of the form of 2021. */
export const equations: Equation[] = [
  equation('T2-01', {
    table: 'table2', each: 'row', only: ['regulations', 'normativeDocs'], relation: 'atLeast',
    left: ['inForce', 'repealed'], right: ['issued'],
    says: '现行有效－本年制发＋本年废止（上年存量）不小于 0', basis: '表二式样：存量与增减', advice: '核对现行有效件数',
  }),
  ...requestEquations(table3, 'T3-02'),
  ...disputeEquations,
];
