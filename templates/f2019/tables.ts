import { column, row } from '@/lib/template/build';
import type { AxisNode, Table } from '@/lib/template/types';
import { disputes, requestsTable } from '../common/official';

const documentColumns: AxisNode[] = [
  column('made', '本年新制作数量', { short: '新制作' }),
  column('published', '本年新公开数量', { short: '新公开' }),
  column('publishedTotal', '对外公开总数量', { short: '公开总数' }),
];

const itemColumns: AxisNode[] = [
  column('prevItems', '上一年项目数量', { short: '上一年项目' }),
  column('change', '本年增/减', { kind: 'signed', help: '减少的写负数，例如 -8' }),
  column('decisions', '处理决定数量', { short: '处理决定' }),
];

/** 表二, after the trial form of 国办公开办函〔2019〕60号: five blocks named after article 20 of the Regulation. */
export const table2: Table = {
  key: 'table2',
  caption: '主动公开政府信息情况',
  widths: [2212, 2211, 2211, 2211],
  labelColumns: 1,
  print: { size: 21, line: 280, rowHeight: 397 },
  panels: [
    {
      title: '第二十条第（一）项', corner: '信息内容', columns: documentColumns,
      rows: [
        row('regulations', '规章', { help: '有规章制定权的机关填写，其他机关填 0', basis: '立法法第九十一条、第九十三条' }),
        row('normativeDocs', '规范性文件', { aliases: ['行政规范性文件'], help: '决定、公告、通告、意见、通知和名为规定、办法、细则的文件' }),
      ],
    },
    {
      title: '第二十条第（五）项', corner: '信息内容', columns: itemColumns,
      rows: [
        row('licensing', '行政许可', { help: '项目数量为上一年末，处理决定为报告年度办件量' }),
        row('otherServices', '其他对外管理服务事项', { short: '其他服务事项', help: '许可以外的政务服务事项，如行政确认、奖励、裁决、给付' }),
      ],
    },
    {
      title: '第二十条第（六）项', corner: '信息内容', columns: itemColumns,
      rows: [row('penalty', '行政处罚'), row('coercion', '行政强制')],
    },
    {
      title: '第二十条第（八）项', corner: '信息内容', columns: itemColumns.slice(0, 2),
      rows: [row('fees', '行政事业性收费', { help: '收费项目的数量，不是金额' })],
    },
    {
      title: '第二十条第（九）项', corner: '信息内容',
      columns: [column('count', '采购项目数量', { short: '项目数' }), column('amountText', '采购总金额', { kind: 'text', short: '总金额', help: '数字后写明单位，例如 26.0480万元' })],
      rows: [row('procurement', '政府集中采购', { help: '表头未定单位，金额须写明元、万元或亿元' })],
    },
  ],
};

/** 表三: as in 2021, with （六）其他处理 as one row. */
export const table3: Table = requestsTable(row('other', '（六）其他处理', { short: '其他处理', help: '逾期不补正、逾期未缴费、申请人撤回等' }));

export const table4: Table = disputes;
