import { column, group, row } from '@/lib/template/build';
import { leaves } from '@/lib/template/tree';
import type { AxisNode, Table } from '@/lib/template/types';

/** What both official forms (〔2019〕60号 and 〔2021〕30号) print alike. */

/** The relation printed in the corner of 表三. */
const cornerText = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** 申请人情况: the seven value columns of 表三. */
const applicants: AxisNode[] = [
  group(null, '申请人情况', [
    column('natural', '自然人', { aliases: ['然人'], help: '个人；律师以本人名义申请的计在此列' }),
    group(null, '法人或其他组织', [
      column('business', '商业企业'),
      column('research', '科研机构'),
      column('publicInterest', '社会公益组织', { short: '社会公益' }),
      column('legalService', '法律服务机构', { short: '法律服务' }),
      column('otherOrg', '其他', { short: '其他组织' }),
    ]),
    column('total', '总计', { total: true, help: '六类申请人之和' }),
  ]),
];

/** Keys of the six kinds of applicants, without the total. */
export const applicantKeys = leaves(applicants).filter(({ leaf }) => !leaf.total).map(({ key }) => key);

/** （一） to （五） of 三、本年度办理结果, equal in both forms. */
const outcomesBeforeOther: AxisNode[] = [
  row('granted', '（一）予以公开', { short: '予以公开', help: '已提供信息，或已公开并告知获取方式', basis: '条例第三十六条第（一）、（二）项' }),
  row('partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', {
    short: '部分公开', help: '区分处理后提供了可公开部分，只在此行计数', basis: '条例第三十七条',
  }),
  group('denied', '（三）不予公开', [
    row('stateSecret', '1.属于国家秘密', { short: '国家秘密', help: '已依法定密', basis: '条例第十四条' }),
    row('otherLawForbidden', '2.其他法律行政法规禁止公开', { short: '法律禁止公开', help: '其他法律、行政法规明确禁止', basis: '条例第十四条' }),
    row('threeSafetiesOneStability', '3.危及“三安全一稳定”', {
      short: '三安全一稳定', aliases: ['危及三安全一稳定'], help: '可能危及国家安全、公共安全、经济安全、社会稳定', basis: '条例第十四条',
    }),
    row('thirdPartyRights', '4.保护第三方合法权益', { short: '第三方权益', help: '商业秘密、个人隐私等，第三方不同意且有合理理由', basis: '条例第十五条、第三十二条' }),
    row('internalAffairs', '5.属于三类内部事务信息', { short: '内部事务信息', help: '人事管理、后勤管理、内部工作流程', basis: '条例第十六条' }),
    row('processInfo', '6.属于四类过程性信息', { short: '过程性信息', help: '讨论记录、过程稿、磋商信函、请示报告', basis: '条例第十六条' }),
    row('enforcementFile', '7.属于行政执法案卷', { short: '执法案卷', help: '行政执法案卷信息', basis: '条例第十六条' }),
    row('adminQuery', '8.属于行政查询事项', { short: '行政查询', help: '工商、不动产登记等另有查询规定的信息', basis: '条例第三十六条第（七）项' }),
  ], { short: '不予公开' }),
  group('unavailable', '（四）无法提供', [
    row('notHeld', '1.本机关不掌握相关政府信息', { short: '不掌握', help: '检索后没有，或不属于本机关负责公开', basis: '条例第三十六条第（四）、（五）项' }),
    row('needsCreation', '2.没有现成信息需要另行制作', { short: '需另行制作', help: '需要加工、分析才能形成', basis: '条例第三十八条' }),
    row('unclearAfterCorrection', '3.补正后申请内容仍不明确', { short: '补正后仍不明确', help: '补正以后仍无法确定所需信息', basis: '条例第三十条' }),
  ], { short: '无法提供' }),
  group('notHandled', '（五）不予处理', [
    row('petition', '1.信访举报投诉类申请', { short: '信访举报投诉', help: '以申请形式进行信访、投诉、举报', basis: '条例第三十九条' }),
    row('duplicate', '2.重复申请', { short: '重复申请', help: '同一申请人就同一信息再次申请且已答复', basis: '条例第三十六条第（六）项' }),
    row('publication', '3.要求提供公开出版物', { short: '公开出版物', help: '要求提供政府公报、报刊、书籍等', basis: '条例第三十九条' }),
    row('massRepeated', '4.无正当理由大量反复申请', { short: '大量反复申请', help: '数量、频次明显超过合理范围且理由不合理', basis: '条例第三十五条' }),
    row('reconfirm', '5.要求行政机关确认或重新出具已获取信息', { short: '确认或重新出具', help: '要求确认或重新出具已经取得的信息' }),
  ], { short: '不予处理' }),
];

/** 表三, the same in both forms but for （六）: applicants across, outcomes down. */
export function requestsTable(other: AxisNode): Table {
  return {
    key: 'table3',
    caption: '收到和处理政府信息公开申请情况',
    unit: '件',
    widths: [520, 930, 2895, 643, 643, 643, 643, 643, 643, 642],
    labelColumns: 3,
    print: { size: 19, line: 240, rowHeight: 360 },
    keepTogether: true,
    nil: { ask: '本年度是否收到政府信息公开申请？', none: '未收到，全部填 0', some: '有，开始填写' },
    panels: [{ corner: cornerText, columns: applicants, rows: requestRows(other) }],
  };
}

function requestRows(other: AxisNode): AxisNode[] {
  return [
    row('newReceived', '一、本年新收政府信息公开申请数量', {
      short: '本年新收', mark: '一', help: '1月1日至12月31日收到的申请，收到日按第三十一条确定', basis: '条例第二十九条、第三十一条',
    }),
    row('carriedIn', '二、上年结转政府信息公开申请数量', { short: '上年结转', mark: '二', help: '上年末未办结的申请，等于上年度报告的“结转下年度”' }),
    group('results', '三、本年度办理结果', [
      ...outcomesBeforeOther,
      other,
      row('total', '（七）总计', { short: '（七）总计', mark: '三（七）', total: true, help: '（一）至（六）各项之和' }),
    ]),
    row('carriedOut', '四、结转下年度继续办理', { short: '结转下年度', mark: '四', help: '12月31日尚未办结的申请' }),
  ];
}

const verdicts = (): AxisNode[] => [
  column('upheld', '结果维持'),
  column('corrected', '结果纠正'),
  column('other', '其他结果', { aliases: ['他结果'] }),
  column('pending', '尚未审结', { aliases: ['未审结'] }),
  column('total', '总计', { total: true, help: '本组四项之和' }),
];

/** 表四, the same in both forms: one row of fifteen figures. */
export const disputes: Table = {
  key: 'table4',
  caption: '政府信息公开行政复议、行政诉讼情况',
  unit: '件',
  widths: [590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 589, 589, 589, 589, 589],
  labelColumns: 0,
  print: { size: 19, line: 280, rowHeight: 397 },
  nil: { ask: '本年度是否发生政府信息公开行政复议、行政诉讼？', none: '未发生，全部填 0', some: '有，开始填写' },
  panels: [
    {
      columns: [
        group('review', '行政复议', verdicts()),
        group(null, '行政诉讼', [
          group('litigationDirect', '未经复议直接起诉', verdicts(), { short: '直接起诉' }),
          group('litigationAfterReview', '复议后起诉', verdicts()),
        ]),
      ],
      rows: [row('', '', { help: '因政府信息公开工作引起、本机关为被申请人或者被告的案件' })],
    },
  ],
};

/** The parts of every total of 表四. */
export const verdictKeys = leaves(verdicts()).filter(({ leaf }) => !leaf.total).map(({ key }) => key);
