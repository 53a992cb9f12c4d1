import type { Citation, Succession, Template } from '@/lib/template/types';
import { prefacePattern, titlePattern } from '../common/front';
import { commonTraits, requestCells } from '../common/traits';
import { equations } from './equations';
import { sections } from './sections';
import { table2, table3, table4 } from './tables';

const citation: Citation = { authority: '国务院办公厅政府信息与政务公开办公室', document: '国办公开办函〔2021〕30号', date: '2021-09-26' };

/** 现行有效件数 at the end of the year. */
const inForce = (row: string): Succession => ({
  is: `table2.${row}.inForce`, before: [`table2.${row}.inForce`], plus: [`table2.${row}.issued`], minus: [`table2.${row}.repealed`],
});

/** 国办公开办函〔2021〕30号: report years from 2021. */
export const f2021: Template = {
  id: 'F2021',
  label: '2021年格式',
  citation,
  otherNotices: ['国办公开办函〔2019〕60号'],
  years: { from: 2021, to: null },
  titlePattern,
  prefacePattern: prefacePattern('中华人民共和国政府信息公开工作年度报告格式', citation.document),
  feeStatements: {
    none: '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度未收取政府信息公开信息处理费。',
    amount: '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度对{count}件政府信息公开申请收取信息处理费，共计{amount}元。',
  },
  sections,
  tables: [table2, table3, table4],
  equations,
  carries: [{ from: 'table3.carriedOut', to: 'table3.carriedIn' }],
  traits: {
    ...commonTraits,
    feeStatement: 'required',
    countWithAmount: null,
    stocks: ['regulations', 'normativeDocs'].map(inForce),
    itemCounts: [],
    amountInWan: 'table2.fees.amountWan',
    rarelyZero: ['table2'],
    requests: requestCells('table3.results.other.misc.total'),
  },
};
