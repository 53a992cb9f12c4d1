import type { Template } from '@/lib/template/types';
import { equations } from './equations';
import { sections } from './sections';
import { table2, table3, table4 } from './tables';

/** 国办公开办函〔2019〕60号（试行）: report years 2019 and 2020. */
export const f2019: Template = {
  id: 'F2019',
  label: '2019年格式（试行）',
  citation: { authority: '国务院办公厅政府信息与政务公开办公室', document: '国办公开办函〔2019〕60号', date: '2019-11-27', note: '试行' },
  years: { from: 2019, to: 2020 },
  titlePattern: '{organ}{year}年政府信息公开工作年度报告',
  prefacePattern: [
    '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式（试行）〉的通知》（国办公开办函〔2019〕60号）要求，编制本报告。',
    '本报告所列数据的统计期限为{year}年1月1日至{year}年12月31日。',
    '本报告电子版可在{siteName}（{siteUrl}）查阅和下载。',
    '如有疑问，请与{department}联系（{contact}）。',
  ],
  feeStatements: null,
  sections,
  tables: [table2, table3, table4],
  equations,
  carries: [{ from: 'table3.carriedOut', to: 'table3.carriedIn' }],
  traits: {
    feeStatement: 'none',
    aspects: 'free',
    ruleMakingRows: ['table2.regulations'],
    countWithAmount: { count: 'table2.procurement.count', amount: 'table2.procurement.amountText' },
  },
  predecessor: null,
};
