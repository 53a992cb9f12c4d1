import { column, group, row } from '@/lib/template/build';
import type { AxisNode, Table } from '@/lib/template/types';
import { disputes, requestsTable } from '../common/official';

const normativeHelp = '公开发布、涉及公民和组织权利义务、普遍约束、反复适用的文件；内部管理文件、会议纪要、人事任免、一般性批复不计';

/** 表二, after the form of 国办公开办函〔2021〕30号: four blocks named after article 20 of the Regulation. */
export const table2: Table = {
  key: 'table2',
  caption: '主动公开政府信息情况',
  widths: [2212, 2211, 2211, 2211],
  labelColumns: 1,
  print: { size: 21, line: 280, rowHeight: 397 },
  panels: [
    {
      title: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        column('issued', '本年制发件数', { short: '本年制发', aliases: ['本年制发件'] }),
        column('repealed', '本年废止件数', { short: '本年废止' }),
        column('inForce', '现行有效件数', { short: '现行有效', help: '12月31日仍有效的存量' }),
      ],
      rows: [
        row('regulations', '规章', { help: '国务院部门和省级、设区的市、自治州人民政府填写，其他机关填 0', basis: '立法法第九十一条、第九十三条' }),
        row('normativeDocs', '行政规范性文件', { aliases: ['规范性文件'], help: normativeHelp, basis: '条例第二十条第（一）项' }),
      ],
    },
    {
      title: '第二十条第（五）项',
      corner: '信息内容',
      columns: [column('decisions', '本年处理决定数量', { short: '处理决定' })],
      rows: [row('licensing', '行政许可', { help: '本年作出的许可决定，公开与依法不公开的都计入', basis: '条例第二十条第（五）项' })],
    },
    {
      title: '第二十条第（六）项',
      corner: '信息内容',
      columns: [column('decisions', '本年处理决定数量', { short: '处理决定' })],
      rows: [
        row('penalty', '行政处罚', { help: '本年作出的处罚决定，不限于已公开的', basis: '条例第二十条第（六）项' }),
        row('coercion', '行政强制', { help: '本年作出的强制措施和强制执行决定', basis: '条例第二十条第（六）项' }),
      ],
    },
    {
      title: '第二十条第（八）项',
      corner: '信息内容',
      columns: [column('amountWan', '本年收费金额（单位：万元）', { kind: 'money', unit: '万元', short: '收费金额' })],
      rows: [row('fees', '行政事业性收费', { help: '本年实际收取的金额，以万元为单位，最多 6 位小数', basis: '条例第二十条第（八）项' })],
    },
  ],
};

const other: AxisNode = group('other', '（六）其他处理', [
  row('overdueCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', {
    short: '逾期不补正', help: '补正通知期满无正当理由不补正，视为放弃申请', basis: '条例第三十条',
  }),
  row('overdueFee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', {
    short: '逾期未缴费', help: '收到收费通知后逾期未缴费', basis: '条例第四十二条，国办函〔2020〕109号',
  }),
  row('misc', '3.其他', { short: '其他处理', help: '例如申请人自行撤回' }),
]);

/** 表三: （六）其他处理 has three rows of its own. */
export const table3: Table = requestsTable(other);

export const table4: Table = disputes;
