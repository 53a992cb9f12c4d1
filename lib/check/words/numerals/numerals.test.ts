import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { marked, wordsOf } from '../../testing/spots';
import { ordinalsOverLines } from './ordinals';
import { numeralRules } from './index';

const changes = (id: string, text: string): string[] => marked(numeralRules, text).filter((one) => one.id === id).map(({ words, becomes }) => `${words}→${becomes}`);
const words = (id: string, text: string): string[] => wordsOf(numeralRules, id, text);

describe('NUM-01: statistics in Arabic digits', () => {
  it.each([
    ['全年收到申请十二件。', ['十二件→12件']], ['主动公开信息三百余条。', ['三百余条→300余条']], ['制发文件共五份。', ['五份→5份']], ['受理行政复议三起，办结三起。', ['三起→3起', '三起→3起']], ['发布解读二十篇', ['二十篇→20篇']],
  ])('in %s', (text, expected) => {
    expect(changes('NUM-01', text)).toEqual(expected);
  });

  it.each([
    '从三个方面改进。', '依据《条例》第二十条。', '办理十件实事。', '召开两次会议。', '收到申请12件。', '坚持三审三校，落实十四五规划。', '一次性告知，一件一策。', '办好三件民生实事。', '收到申请零件。', '发布二十条措施。', '公开第三条信息。', '未收到申请。', '落实中央八项规定。',
  ])('silent on %s', (text) => {
    expect(changes('NUM-01', text)).toEqual([]);
  });
});

describe('NUM-02: dates', () => {
  it.each([
    ['自2024.1.5起', ['2024.1.5→2024年1月5日']], ['于2024-01-05印发', ['2024-01-05→2024年1月5日']], ['2024/12/31止', ['2024/12/31→2024年12月31日']], ['2024年01月05日', ['2024年01月05日→2024年1月5日']], ['统计到12月01日', ['12月01日→12月1日']],
    ['自20231月1日起至202312月31日止', ['20231月→2023年1月', '202312月→2023年12月']], ['24年1月以来', ['24年→2024年']], ['总结23年度工作', ['23年→2023年']], ['自2024年1月01日起', ['2024年1月01日→2024年1月1日']], ['24年底', ['24年→2024年']],
  ])('in %s', (text, expected) => {
    expect(changes('NUM-02', text)).toEqual(expected);
  });

  it.each([
    '2024年1月5日', '2024年10月20日', '国办公开办函〔2021〕30号', '见https://a.cn/2024-01-05/t.html', '版本2024.1.5.2', '2024.13.40', '近24年来', '连续20年度评比', '工作12年，退休。', '第24年度', '2024年度', '2023-2024年', '编号2024-01-0512', '5年内', '每10年度一次', '1.2.3', '共2024.5万元', '10年底', '2024年10月', '05日',
  ])('silent on %s', (text) => {
    expect(changes('NUM-02', text)).toEqual([]);
  });
});

describe('NUM-03: ranges', () => {
  it.each([
    ['1-12月', ['1-12月→1—12月']], ['2021-2023年', ['2021-2023年→2021—2023年']], ['10-20%', ['10-20%→10%～20%']], ['3~5天', ['3~5天→3～5天']], ['满意率20～30%', ['20～30%→20%～30%']], ['80%-90%', ['80%-90%→80%～90%']],
  ])('in %s', (text, expected) => {
    expect(changes('NUM-03', text)).toEqual(expected);
  });

  it.each(['电话0000-0000000', '1—12月', '20%～30%', '兴业路3-5号', '2024-01-05', 'G30-1', '满意率20%—30%', '0-1岁', '〔2021〕1-3号', '由35条—40条', '下降-5%'])('silent on %s', (text) => {
    expect(changes('NUM-03', text)).toEqual([]);
  });
});

describe('NUM-04: time that stands without a year', () => {
  it.each([['今年以来，截至目前', ['今年以来', '截至目前']], ['较去年增长5%', ['去年']], ['近日印发', ['近日']], ['明年，我局将', ['明年']], ['日前召开会议', ['日前']], ['截止目前', ['截止目前']]])('in %s', (text, expected) => {
    expect(words('NUM-04', text)).toEqual(expected);
  });

  it.each(['2024年以来', '1月15日前答复', '较上年增长5%', '目前网站设置4个版块', '近年来', '《关于做好今年工作的通知》', '前年度', '最近日期', '明年报'.slice(0, 1)])('silent on %s', (text) => {
    expect(words('NUM-04', text)).toEqual([]);
  });
});

it.each([
  ['NUM-06', '公开1,234条、12,345,678次', ['1,234→1234', '12,345,678→12345678']], ['NUM-06', '图1,234,5；2021,2022年；3,5；1，234', []], ['NUM-06', '1,2345', []],
  ['NUM-07', '访问3.5万次，公众号35000次', ['35000次→undefined']], ['NUM-07', '访问3.5万次，公开35000条', []], ['NUM-07', '金额1.234567亿元', ['1.234567→undefined']], ['NUM-07', '金额26.0480万元，共10000条', []],
  ['NUM-09', '设二个专栏、组织二次培训', ['二个→两个', '二次→两次']], ['NUM-09', '第二个，十二个，二次供水，二十条第一、二项，前二名，二级，二项目，二维码，十三届二次会议', []],
])('%s in %s', (id, text, expected) => {
  expect(changes(id, text)).toEqual(expected);
});

describe('NUM-08: one manner of counting', () => {
  it.each([
    ['一是不及时。第二，不全面。三是不规范。', ['第二，']], ['1.不及时。二是不全面。三是不规范。', ['二是']],
    ['一是不及时。二是不全面。', []], ['一是公开：1.平台。2.内容。二是培训。', []], ['一是：1.平台。二是培训。', []], ['第一，公开。第二，培训。一是内容，二是形式。', []], ['存在问题：一是慢；二是少。改进：1.快；2.多。', []],
  ])('in %s', (text, expected) => {
    expect(words('NUM-08', text)).toEqual(expected);
  });

  it.each([
    ['一是不及时。\n2.不全面。', ['2.']], ['1.不及时。\n二是不全面。', ['二是']], ['第一，不及时。\n 二是不全面。', ['二是']],
    ['一是不及时。\n二是不全面。', []], ['一是不及时。\n1.平台。\n2.内容。\n二是不全面。', []], ['一是不及时。', []], ['1.不及时。\n2.不全面。\n一是改进。\n二是培训。', []],
  ])('over lines in %j', (problems, expected) => {
    const report = reportOf(templates.at(-1)!, { problems, otherMatters: '', overview: [], preface: '' });
    const faults = ordinalsOverLines.run({ report } as Parameters<typeof ordinalsOverLines.run>[0], []);
    expect(faults.map(({ text, span }) => problems.slice(...span!) === text && text)).toEqual(expected);
  });
});
