import type { Section } from '@/lib/template/types';
import { officialSections, tableGuidance } from '../common/sections';

const notice = '国办公开办函〔2019〕60号';

/** The six sections of the trial form; section one is free in its structure. */
export const sections: Section[] = officialSections({
  overview: {
    asks: ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'],
    guidance: [{ text: '概述全年政府信息公开工作，结构自定', basis: `条例第五十条，${notice}` }],
  },
  proactive: [
    { text: '本年增/减可为负数', basis: '表二式样' },
    { text: '政府集中采购的金额写明单位', basis: '表二式样' },
  ],
  ...tableGuidance,
  problems: {
    asks: ['本年存在的具体问题', '改进措施'],
    guidance: [{ text: '写本年的具体问题和对应措施，不写“无”', basis: '条例第五十条' }],
  },
  other: { asks: ['其他需要报告的事项，没有的写明没有'], guidance: [{ text: '没有其他事项的，写明没有', basis: notice }] },
});
