import { equation } from '@/lib/template/build';
import type { Equation } from '@/lib/template/types';
import { disputeEquations, requestEquations } from '../common/equations';
import { table3 } from './tables';

const documents = ['regulations', 'normativeDocs'];

/** 勾稽关系 and totals of the form of 2019 (试行); （六）其他处理 is a single row. */
export const equations: Equation[] = [
  equation('T2-07', {
    table: 'table2', each: 'row', only: documents, relation: 'atLeast', left: ['publishedTotal'], right: ['published'],
    says: '对外公开总数量不小于本年新公开数量', basis: '表二式样：总数包含本年',
  }),
  equation('T2-08', {
    severity: 'warning', table: 'table2', each: 'row', only: documents, relation: 'atLeast', left: ['made'], right: ['published'],
    says: '本年新公开数量不大于本年新制作数量', basis: '表二填报口径', advice: '公开了往年文件的，在正文说明',
  }),
  equation('T2-09', {
    table: 'table2', each: 'row', only: ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'], relation: 'atLeast',
    left: ['prevItems', 'change'], right: [],
    says: '上一年项目数量＋本年增/减不小于 0', basis: '表二式样：项目数量不为负',
  }),
  ...requestEquations(table3, 'T3-03'),
  ...disputeEquations,
];
