import { expect, it } from 'vitest';
import { marked, typing, wordsOf } from '../../testing/spots';
import { punctuationRules } from './index';

const tidied = (id: string, text: string): string[] => marked(punctuationRules, text).filter((one) => one.id === id).map(({ words, becomes }) => `${words}→${becomes}`);

it.each([
  ['2024年,我局公开信息35条;答复7件.', [',→，', ';→；', '.→。']],
  ['电话:0909-5339910,邮编:000000', [':→：', ',→，', ':→：']],
  ['见网站(www.example.gov.cn),可下载。', [',→，', '(→（', ')→）']],
  ['(一)主动公开', ['(→（', ')→）']],
  ['公开(含转载）35条', ['(→（']],
  ['公开“指南”,更新"目录"。', [',→，', '"目录"→“目录”']],
  ['做到了吗?做到了!', ['?→？', '!→！']],
])('TXT-03 widens %s', (text, changes) => {
  expect(tidied('TXT-03', text)).toEqual(changes);
  expect(wordsOf(punctuationRules, 'TXT-03', text, 'overview', { ...typing, isImported: true })).toEqual([]);
});

it.each([
  '共1,234条，8:30开门，满意率99.5%。', '见https://www.example.gov.cn/a,b;c?d=1。', '邮箱a.b@example.gov.cn。', '1.加强领导。', '一.加强领导。', '1)加强领导。', '发布PDF,Word版。', '见附件.docx。', '报告(1).docx', '以此类推...', 'A(B)C', '版本2.0.1。', '全角，标点；很好。',
])('TXT-03 is silent on %s', (text) => {
  expect(tidied('TXT-03', text)).toEqual([]);
});

it.each([
  ['信息需求。。三是', ['。。→。']], ['公开信息，，答复', ['，，→，']], ['及时公开；。', ['；。→。']], ['指南、，目录', ['、，→，']], ['公开。 。', ['。 。→。']], ['公开,,答复', [',,→，']], ['公开，,答复', ['，,→，']],
])('TXT-04 reports %s', (text, changes) => {
  expect(tidied('TXT-04', text)).toEqual(changes);
  expect(tidied('TXT-03', text)).toEqual([]);
  expect(tidied('TXT-09', text)).toEqual([]);
});

it.each(['为什么？！', '等等……', '见下：“一”。', '他说：“好。”。', '1.，', '3.5，4.5。', 'a,,b', '省略...', '《指南》。'])('TXT-04 is silent on %s', (text) => {
  expect(tidied('TXT-04', text)).toEqual([]);
});

it.each([['印发《指南》、《目录》。', 1], ['坚持“先审”、“后发”、“负责”。', 2], ['印发《指南》《目录》和《名录》、办法。', 0], ['印发《指南》（试行）、《目录》。', 0], ['公开“三公”、《预算》。', 0]])('TXT-06 in %s: %i', (text, times) => {
  expect(wordsOf(punctuationRules, 'TXT-06', text)).toHaveLength(times);
});

it.each([
  ['在 “政策解读” 栏目', 2], ['知晓率 。', 1], [' 2020年，我中心', 1], ['\u3000\u3000全年公开', 1], ['政府 信息公开', 1], ['存在问题： 一是', 1], ['公开 《指南》', 1], ['在 "解读" 栏目', 2],
  ['问题: 一是', 1], ['公开 (含转载) 信息', 2],
  ['公开 351 条', 0], ['使用 OA 系统', 0], ['公开信息。', 0], ['地址：兴业路17号 邮编：000000 电话：1', 0], ['（一）主动公开情况 我局公开信息。', 0], ['无。          某县财政局', 0], ['公开信息。 ', 0], ['（  ）', 0], ['We are here. OK', 0],
])('TXT-09 in %j: %i', (text, times) => {
  expect(wordsOf(punctuationRules, 'TXT-09', text)).toHaveLength(times);
});

it.each([
  ['公开\u00a0信息', ['\u00a0→']], ['共\u00a0351条', ['\u00a0→ ']], ['公开\u200b信息', ['\u200b→']], ['县人⺠政府', ['⺠→民']], ['⼈民政府', ['⼈→人']], ['公开\u0007信息', ['\u0007→']], ['公开\ue123信息', ['\ue123→undefined']], ['\u3000\u00a0公开', ['\u3000\u00a0→']],
  ['公开信息。\u00a0', ['\u00a0→']], ['公开信息', []], ['公开\u3000\u3000信息', []], ['𠮷林〇九', []],
])('TXT-18 in %j', (text, changes) => {
  expect(tidied('TXT-18', text)).toEqual(changes);
});
