import type { Aspect, Block, Guidance, Section } from '@/lib/template/types';

/** The six headings are fixed by the official form: text, order and numbers. */

export interface SectionNotes {
  overview: { aspects?: Aspect[]; asks: string[]; guidance: Guidance[] };
  proactive: Guidance[];
  requests: Guidance[];
  disputes: Guidance[];
  problems: { asks: string[]; guidance: Guidance[] };
  other: { asks: string[]; guidance: Guidance[] };
}

const table = (key: string): Block[] => [{ type: 'table', table: key }];

/** The six sections with what one format says of each. */
export function officialSections(notes: SectionNotes): Section[] {
  const { overview, problems, other } = notes;
  const prose: Block = { type: 'prose', key: 'overview', asks: overview.asks, ...(overview.aspects && { aspects: overview.aspects }) };
  return [
    { key: 'overview', heading: '一、总体情况', short: '总体情况', guidance: overview.guidance, blocks: [prose] },
    { key: 'proactive', heading: '二、主动公开政府信息情况', short: '主动公开', guidance: notes.proactive, blocks: table('table2') },
    { key: 'requests', heading: '三、收到和处理政府信息公开申请情况', short: '申请办理', guidance: notes.requests, blocks: table('table3') },
    { key: 'disputes', heading: '四、政府信息公开行政复议、行政诉讼情况', short: '复议诉讼', guidance: notes.disputes, blocks: table('table4') },
    {
      key: 'problems', heading: '五、存在的主要问题及改进情况', short: '问题与改进', guidance: problems.guidance,
      blocks: [{ type: 'prose', key: 'problems', asks: problems.asks }],
    },
    {
      key: 'other', heading: '六、其他需要报告的事项', short: '其他事项', guidance: other.guidance,
      blocks: [{ type: 'prose', key: 'otherMatters', nilPhrase: '无其他需要报告的事项。', asks: other.asks }],
    },
  ];
}

/** Guidance that both forms share. */
export const tableGuidance = {
  requests: [
    { text: '每件申请按收到日计入新收，按办理结果计入一行；区分处理的只计“部分公开”', basis: '条例第三十一条、第三十七条' },
    { text: '每一列：一加二等于三（七）加四', basis: '表三式样' },
    { text: '总计行、总计列由各项相加得出', basis: '表三式样' },
  ],
  disputes: [
    { text: '只计因政府信息公开工作引起、本机关为被申请人或者被告的案件', basis: '条例第五十条第（三）项' },
    { text: '驳回请求计入结果维持；撤销、变更、责令履行、确认违法计入结果纠正；撤回、终止、调解计入其他结果', basis: '行政复议法、行政诉讼法' },
  ],
} satisfies Record<string, Guidance[]>;
