import { sample, type Cells, type ReportFile } from './samples';

/** The cells of a year without any figure: all 0. */
export const zeros = (): Cells => sample('f2021/samples/2021-industrial-park').cells;

const organ = { fullName: '某县财政局', type: 'department' as const };

const overview = [
  { aspect: 'proactive', heading: '（一）主动公开情况', text: '围绕财政预算、惠民补贴和收费目录公开信息，网站专栏按月更新，预算公开后同步发布图解，群众能在同一栏目查到资金的来源和去向。' },
  { aspect: 'onRequest', heading: '（二）依申请公开情况', text: '申请渠道畅通，登记、转办、答复各环节均有专人负责，答复文书统一格式，期限由办公室逐件提醒。' },
  { aspect: 'management', heading: '（三）政府信息管理情况', text: '公开前开展保密审查，已公开的信息定期清理，失效内容及时标注，目录与栏目逐项对应。' },
  { aspect: 'platform', heading: '（四）平台建设情况', text: '网站栏目按目录调整，检索和下载方便，移动端页面与网站同步更新。' },
  { aspect: 'supervision', heading: '（五）监督保障情况', text: '明确责任科室和联系人，开展业务培训，检查发现的问题当月整改到位。' },
];

/** A made-up report in which nothing must be mended; `more` replaces parts of it. */
export const soundReport = (more: Partial<ReportFile> = {}): Partial<ReportFile> => ({
  format: 'F2021', year: 2024, organ, overview,
  preface: '根据《中华人民共和国政府信息公开条例》编制本报告。本报告统计期限为2024年1月1日至2024年12月31日。',
  problems: '存在的问题：信息发布不够及时，解读形式较少，业务科室对公开范围的掌握还不够准确。改进措施：定期检查栏目内容，配合图表解读政策，按季度组织业务培训，把公开要求落实到科室和岗位。',
  otherMatters: '本年度未收取信息处理费。',
  signature: { organName: (more.organ ?? organ).fullName, date: '2025-01-19' },
  publishDate: '2025-01-20',
  cells: zeros(),
  ...more,
});

/** Cells like `cells` with the figures of one row of 表三 replaced. */
export const withRow = (cells: Cells, row: string, figures: Record<string, number>): Cells => {
  const table3 = cells.table3 as Cells;
  return { ...cells, table3: { ...table3, [row]: { ...(table3[row] as Cells), ...figures } } };
};
