import type { Aspect, Section } from '@/lib/template/types';
import { officialSections, tableGuidance } from '../common/sections';

const notice = '国办公开办函〔2021〕30号';

/** The five aspects of section one, in the official order (国办公开办函〔2021〕30号). */
export const aspects: Aspect[] = [
  {
    key: 'proactive', heading: '（一）主动公开情况', short: '主动公开', hint: '全年主动公开了什么、多少、通过哪些渠道',
    signs: ['主动公开'],
    topics: ['公开', '发布', '公布'],
    asks: ['公开信息总数和各渠道数量', '政策解读、回应关切', '重点领域信息公开'],
  },
  {
    key: 'onRequest', heading: '（二）依申请公开情况', short: '依申请公开', hint: '收到、结转、办结的件数和申请集中的事项',
    signs: ['依申请', '申请公开', '公开申请'],
    topics: ['申请'],
    asks: ['新收、上年结转、办结、结转下年度件数', '申请事项集中的领域', '与表三、表四一致'],
  },
  {
    key: 'management', heading: '（三）政府信息管理情况', short: '信息管理', hint: '公开前审查、规范性文件管理、信息清理',
    signs: ['信息管理', '管理情况', '信息公开管理', '工作管理'],
    topics: ['信息', '文件', '公文', '审查', '审核', '制度', '目录', '指南'],
    asks: ['公开前审查和保密审查', '规范性文件制发、废止、现行有效件数', '信息动态清理'],
  },
  {
    key: 'platform', heading: '（四）政府信息公开平台建设情况', short: '平台建设', hint: '网站专栏、政务新媒体、公开专区、公报',
    aliases: ['平台建设情况'], signs: ['平台', '载体'],
    topics: ['网站', '平台', '媒体', '公众号', '微信', '微博', '专区', '公报', '专栏', '栏目', '客户端', '网页', '门户', '短视频', '抖音', '渠道', 'APP', '公示栏', '公开栏', '网址', '查阅点'],
    asks: ['网站栏目设置和维护', '政务新媒体', '政务公开专区、政府公报'],
  },
  {
    key: 'supervision', heading: '（五）监督保障情况', short: '监督保障', hint: '培训、考核、评议、责任追究',
    signs: ['监督', '保障'],
    topics: ['监督', '考核', '培训', '评议', '检查', '保障', '责任', '督查', '督导', '督促', '领导', '人员', '队伍', '评估', '经费', '机制'],
    asks: ['人员和培训', '工作考核、社会评议、责任追究结果（各级人民政府必写）'],
  },
];

export const sections: Section[] = officialSections({
  overview: {
    aspects,
    asks: [],
    guidance: [
      { text: '写明五个方面：主动公开、依申请公开、政府信息管理、平台建设、监督保障', basis: notice },
      { text: '围绕条例第五十条，不遗漏，不写一般业务工作', basis: '条例第五十条' },
    ],
  },
  proactive: [
    { text: '规章：国务院部门和省级、设区的市、自治州人民政府填写，其他机关填 0', basis: '立法法第九十一条、第九十三条' },
    { text: '许可、处罚、强制：填本年作出的决定数，不是公开条数', basis: '条例第二十条' },
    { text: '行政事业性收费以万元为单位，0.0001 万元即 1 元', basis: '表二式样' },
  ],
  ...tableGuidance,
  problems: {
    asks: ['本年存在的具体问题', '逐条对应的改进措施', '上年问题的改进情况'],
    guidance: [{ text: '写本年的具体问题和对应措施，不写“无”，不沿用上年文字', basis: `条例第五十条，${notice}` }],
  },
  other: {
    asks: ['信息处理费收取情况', '其他需要报告的事项，没有的写明没有'],
    guidance: [{ text: '写明信息处理费收取情况：未收取，或件数和金额（元）', basis: '第六部分式样，国办函〔2020〕109号' }],
  },
});
