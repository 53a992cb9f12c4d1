import type { Citation, Succession, Template } from '@/lib/template/types';
import { prefacePattern, titlePattern } from '../common/front';
import { commonTraits, requestCells } from '../common/traits';
import { equations } from './equations';
import { sections } from './sections';
import { table2, table3, table4 } from './tables';

const citation: Citation = { authority: '国务院办公厅政府信息与政务公开办公室', document: '国办公开办函〔2019〕60号', date: '2019-11-27' };

/** 上一年项目数量 goes on from the number and its change in last year's report. */
const items = (row: string): Succession => ({
  is: `table2.${row}.prevItems`, before: [`table2.${row}.prevItems`, `table2.${row}.change`], plus: [], minus: [],
});

/** 国办公开办函〔2019〕60号（试行）: report years 2019 and 2020. */
export const f2019: Template = {
  id: 'F2019',
  label: '2019年格式（试行）',
  citation,
  otherNotices: ['国办公开办函〔2021〕30号'],
  years: { from: 2019, to: 2020 },
  titlePattern,
  prefacePattern: prefacePattern('中华人民共和国政府信息公开工作年度报告格式（试行）', citation.document),
  feeStatements: null,
  sections,
  tables: [table2, table3, table4],
  equations,
  carries: [{ from: 'table3.carriedOut', to: 'table3.carriedIn' }],
  traits: {
    ...commonTraits,
    feeStatement: 'none',
    countWithAmount: { count: 'table2.procurement.count', amount: 'table2.procurement.amountText' },
    stocks: [],
    itemCounts: ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'].map(items),
    amountInWan: null,
    rarelyZero: [],
    requests: requestCells(null),
  },
};
