import { expect, it } from 'vitest';
import { marked, wordsOf } from '../../testing/spots';
import { punctuationRules } from './index';

it.each([['如有疑问请联系。【地址：兴业路17号；电话：0000】', 1], ['【联系方式：0000】', 1], ['点击【依申请公开】栏目。', 0], ['（地址：兴业路17号）', 0]])('TXT-10 in %s: %i', (text, times) => {
  expect(wordsOf(punctuationRules, 'TXT-10', text)).toHaveLength(times);
});

it.each([
  ['公开行政处罚+行政强制14条', ['warning']], ['采取线上+线下方式', ['hint']], ['发布图文&视频', ['hint']], ['设政务公开/信息公开专栏', ['warning']],
  ['推进“互联网+政务服务”', []], ['推进互联网+监管', []], ['采取“线上+线下”方式', []], ['《党建＋业务工作方案》', []], ['每件100元/件，10元/页', []], ['本年增/减0项', []], ['首页/政务公开/年报', []], ['见https://a.cn/公开', []], ['电话0000+1', []], ['和/或', []],
])('TXT-11 in %s: %j', (text, severities) => {
  expect(marked(punctuationRules, text).filter(({ id }) => id === 'TXT-11').map(({ severity }) => severity)).toEqual(severities);
});

it.each([
  ['落实习近平总书记/学习习近平总书记讲话精神', '习近平总书记/学习习近平总书记'], ['本年度未收取/收取信息处理费', '未收取/收取'], ['本年度收取/未收取费用', '收取/未收取'], ['有/无其他事项', '有/无'], ['县人民政府/区人民政府门户网站', '人民政府/区人民政府'], ['是/否收费', '是/否'], ['我局/我委认真落实', '我局/我委'],
])('TXT-12 reports %s', (text, words) => {
  const [found] = wordsOf(punctuationRules, 'TXT-12', text);
  expect(found).toContain(words);
  expect(wordsOf(punctuationRules, 'TXT-11', text)).toEqual([]);
});

it.each(['本年增/减0项', '10元/页', '2024/1/5', '政务公开/信息公开专栏', '首页/政务公开/政府信息公开', '《公开/不公开目录》', '人/次', '和/或', '公文/文件'])('TXT-12 is silent on %s', (text) => {
  expect(wordsOf(punctuationRules, 'TXT-12', text)).toEqual([]);
});

it.each([
  ['公开三公经费预算', '“三公”经费'], ['公开“三公经费”预算', '“三公”经费'], ['设“部门三公经费”栏目', '‘三公’经费'], ['公开“三公”经费', undefined], ['“三公”经费和‘三公’经费', undefined],
])('TXT-13 in %s', (text, becomes) => {
  expect(marked(punctuationRules, text).find(({ id }) => id === 'TXT-13')?.becomes).toBe(becomes);
});

it.each([
  ['在门户网站、云泽日报等媒体公开', ['云泽日报']], ['通过人民日报刊发', ['人民日报']], ['在《云泽日报》刊登', []], ['工作日报送', []], ['于15日报县政府', []], ['云泽日报社采访', []], ['通过云泽日报客户端发布', []], ['每日报告、舆情日报等', []], ['通过云泽晚报、云泽日报公开', ['云泽晚报', '云泽日报']],
])('TXT-15 in %s: %j', (text, words) => {
  expect(wordsOf(punctuationRules, 'TXT-15', text)).toEqual(words);
});

it.each([
  '全年公开信息XX条', '某县××局', '公开****条', '公开____条', '公开{数量}条', '联系【】', '机关【单位名称】', '（ ）年度', '联系方式：待补充。', '（示例）公开信息', '收到申请X件', '统计期限为2024年 月 日', '**局公开信息', 'TODO 补写', 'x月x日', '此处填写数据', '公开（）条', '在“青禾发布”网站（具体网址）查阅。',
])('TXT-17 reports %s', (text) => {
  expect(wordsOf(punctuationRules, 'TXT-17', text)).not.toEqual([]);
});

it.each([
  '【地址：兴业路17号】', '申请人张××', '申请人李XX不服', '电话139****1234', '电话139XXXX1234', '公开内容有待补充。', '待补充完善的内容', '示范示例', '数据要素×应用', '国办函〔2020〕109号', '见https://a.cn/b__c', '**加强领导**：研究工作', '审核：某某', '2024年1月5日', '产品XXL', '3×4', '（试行）',
])('TXT-17 is silent on %s', (text) => {
  expect(wordsOf(punctuationRules, 'TXT-17', text)).toEqual([]);
});
