import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { OverviewEntry, Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../../check';

const [f2019, f2021] = templates as [Template, Template];

const found = (rule: string, more: Partial<Report>, template = f2021) => check({ template, report: reportOf(template, more) }).filter((finding) => finding.rule === rule);
/** Severity, words and what the remedy puts in their place. */
const seen = (rule: string, more: Partial<Report>, template = f2021): string[] => found(rule, more, template)
  .map(({ severity, text = '', remedy }) => [severity, text, ...(remedy?.edits ?? []).map((edit) => `${edit.was}→${edit.text}`)].join(' '));

const entry = (heading: string, text: string, aspect?: string): OverviewEntry => ({ heading, text, ...(aspect && { aspect }) });
const five = (change: (entries: OverviewEntry[]) => void = () => {}): OverviewEntry[] => {
  const entries = [
    entry('（一）主动公开情况', '全年公开信息120条。', 'proactive'), entry('（二）依申请公开情况', '收到申请3件。', 'onRequest'),
    entry('（三）政府信息管理情况', '修订信息发布审查制度。', 'management'), entry('（四）平台建设情况', '网站专栏改版。', 'platform'), entry('（五）监督保障情况', '开展培训两次。', 'supervision'),
  ];
  change(entries);
  return entries;
};

describe('STR-02: official numbers stand once', () => {
  it.each<[string, string[]]>([
    ['一、主要做法\n抓好公开。', ['error 一、主要做法 一、→（一）']],
    ['一、存在的主要问题：\n公开偏慢。\n 二、改进情况', ['error 一、存在的主要问题： 一、→（一）', 'error 二、改进情况 二、→（二）']],
    ['（一）问题\n二、改进情况', ['error 二、改进情况']],
    ['五、存在的主要问题及改进情况\n公开偏慢。', ['error 五、存在的主要问题及改进情况 五、存在的主要问题及改进情况→']],
    ['一、公开不够及时。部分栏目更新偏慢，个别目录没有调整，群众反映不便。', ['warning 一、 一、→（一）']],
  ])('%j', (problems, expected) => {
    expect(seen('STR-02', { problems })).toEqual(expected);
  });

  it.each(['', '一是公开偏慢。', '一、二季度更新偏慢。', '（一）公开偏慢。', '1.公开偏慢。', '存在一、两处不足。', '十分、认真'])('%j is none', (problems) => {
    expect(seen('STR-02', { problems })).toEqual([]);
  });

  it('looks at headings of section one as well', () => {
    expect(seen('STR-02', { overview: [entry('一、主动公开情况', '公开', 'proactive')] })).toEqual(['error 一、主动公开情况 一、→（一）']);
  });
});

describe('STR-03: no seventh part', () => {
  it.each(['七、附件', '无。\n八、联系方式：', '十一、附表'])('%j', (otherMatters) => {
    expect(seen('STR-03', { otherMatters })).toEqual([`error ${otherMatters.split('\n').at(-1)}`]);
  });
  it.each(['七是公开。', '（七）附件', '七、八月份'])('%j is none', (otherMatters) => {
    expect(seen('STR-03', { otherMatters })).toEqual([]);
  });
});

describe('STR-04: all aspects', () => {
  const missing = (overview: OverviewEntry[], template = f2021) => found('STR-04', { overview }, template).map(({ at, message }) => `${at.join()} ${message.slice(0, 13)}`);

  it('counts one without text as missing', () => {
    expect(missing(five((all) => (all[1]!.text = ' ')))).toEqual(['overview.onRequest 第一部分缺少“依申请公开”']);
    expect(missing(five((all) => all.splice(3, 1)))).toEqual(['overview.proactive 第一部分缺少“平台建设”，']);
  });

  it.each([
    ['as they should be', five()], ['without text at all, which is another rule', five((all) => all.forEach((one) => (one.text = '')))],
    ['known by heading', five((all) => all.forEach((one) => delete one.aspect))],
    ['as lines of one text', [entry('', '（一）主动公开情况\n甲。\n（二）依申请公开\n乙。\n（三）政府信息管理。丙。\n（四）公开平台\n丁。\n（五）监督保障\n戊。')]],
    ['in other words', [entry('', '全年在门户网站发布信息31条，收到政府信息公开申请2件。发布前逐条审核，年底开展考核和社会评议。')]],
    ['below headings of another kind', [entry('', '（一）增数量，提质量。\n主动公开信息120条，收到政府信息公开申请3件，均经保密审查。\n（二）强阵地，聚民心。\n办好公众号，开展培训。')]],
    ['in sentences', [entry('', '主动公开信息120条。依申请公开3件。加强信息管理。改进平台。强化监督。')]],
  ])('%s', (_, overview) => {
    expect(missing(overview)).toEqual([]);
  });

  it('does not matter where section one is free', () => {
    expect(missing([entry('', '全年公开信息120条。')], f2019)).toEqual([]);
    expect(missing([entry('', '全年公开信息120条。')]).length).toBeGreaterThan(0);
  });
});

describe('STR-05: standard names', () => {
  it.each([
    ['（三）信息公开管理', 'management', ['hint （三）信息公开管理 （三）信息公开管理→（三）政府信息管理情况']], ['㈣政府信息公开平台建设。', 'platform', ['hint ㈣政府信息公开平台建设。 ㈣政府信息公开平台建设。→㈣政府信息公开平台建设情况。']],
    ['（六）基层公开标准化', undefined, ['hint （六）基层公开标准化']], ['（四）平台建设情况。', 'platform', []], ['(五)监督保障情况', 'supervision', []], ['', 'proactive', []], ['1.主动公开情况', 'proactive', []],
  ])('%s', (heading, aspect, expected) => {
    expect(seen('STR-05', { overview: [entry(heading, '公开', aspect)] })).toEqual(expected);
  });
});

describe('STR-06: numbers of levels', () => {
  it.each<[string, string[]]>([
    ['㈠公开偏慢。', ['warning ㈠ ㈠→（一）']], ['主要有：⑴公开偏慢；⒉解读不多。', ['warning ⑴ ⑴→（1）', 'warning ⒉ ⒉→2.']], ['（一）、公开偏慢。', ['warning 、 、→']], ['(二)、公开偏慢。', ['warning 、 、→']], ['二)公开偏慢。', ['warning 二) 二)→（二）']],
    ['1、公开偏慢。', ['warning 1、 1、→1.']], ['主要问题：1、公开偏慢；2、解读不多。', ['warning 1、 1、→1.', 'warning 2、 2、→2.']],
    ['（一）公开偏慢。\n（三）解读不多。', ['warning 三 三→二']], ['1.公开偏慢。\n2.解读不多。\n2.队伍不稳。', ['warning 2 2→3']], ['（一）甲。\n（二）乙。\n（二）丙。\n（三）丁。', ['warning 二 二→三']],
  ])('%j', (problems, expected) => {
    expect(seen('STR-06', { problems })).toEqual(expected);
  });

  it.each([
    '（一）公开偏慢。\n1.甲。\n2.乙。\n（二）解读不多。\n1.丙。\n2．丁。', '4、5月份更新偏慢。', '依据第二十条第（一）、（五）项。', '（一）、（五）项信息不全。', '①公开偏慢；②解读不多。', '公开12条、解读3条。', '1.5万人次关注。', '（一）问题\n（1）甲\n（2）乙\n（二）措施',
    '3、4季度更新偏慢。', '（一）甲。\n（二）乙。\n（一）丙。\n（二）丁。',
  ])('%j is right', (problems) => {
    expect(seen('STR-06', { problems })).toEqual([]);
  });

  it('counts headings of section one together', () => {
    expect(seen('STR-06', { overview: five((all) => all.splice(2, 1)) })).toEqual(['warning 四 四→三']);
    expect(seen('STR-06', { overview: five() })).toEqual([]);
  });
});

describe('STR-07: ends of headings', () => {
  it('wants one style', () => {
    expect(seen('STR-07', { overview: five((all) => (all[4]!.heading += '。')) })).toEqual(['hint （五）监督保障情况。 （五）监督保障情况。→（五）监督保障情况']);
    expect(seen('STR-07', { overview: five((all) => all.slice(1).forEach((one) => (one.heading += '。'))) })).toEqual(['hint （一）主动公开情况 （一）主动公开情况→（一）主动公开情况。']);
    expect(seen('STR-07', { overview: five((all) => all.forEach((one) => (one.heading += '。'))) })).toEqual([]);
  });
  it.each<[string, string[]]>([
    ['（一）存在的问题：\n公开偏慢。', ['hint （一）存在的问题： （一）存在的问题：→（一）存在的问题']], ['存在以下问题：\n公开偏慢。', []], ['（一）公开偏慢；\n（二）解读不多。', []],
    ['（一）公开偏慢。', []],
  ])('%j', (problems, expected) => {
    expect(seen('STR-07', { problems })).toEqual(expected);
  });
});

describe('STR-09: length', () => {
  it.each([[1000, 0], [1001, 1]])('%i characters', (length, times) => {
    expect(found('STR-09', { overview: [entry('（一）', '公'.repeat(length))] })).toHaveLength(times);
  });
});

describe('STR-10: problems and measures', () => {
  it.each<[string, number]>([
    ['存在问题：一是甲不足；二是乙不足。下一步：一是改甲；二是改乙；三是改丙。', 1], ['1.甲不足。\n2.乙不足。\n改进措施：\n1.改甲。\n2.改乙。\n3.改丙。\n', 1], ['公开不及时，目录不全。', 1],
    ['一是甲不足；二是乙不足。下一步将：一是改甲；二是改乙。', 0], ['公开不及时，下一步将改进。', 0], ['一是甲不足；二是乙不足。今后：第一，改甲；第二，改乙。', 0], ['一是甲不足；二是乙不足；三是丙不足。今后将逐项改进。', 0], ['', 0],
  ])('%j', (problems, times) => {
    expect(found('STR-10', { problems })).toHaveLength(times);
  });
});

describe('STR-12: text fits heading', () => {
  const text = '主要负责人任领导小组组长，分管负责人抓落实，层层压实责任，定期召开会议研究工作。';
  it.each<[string, string, number]>([['platform', text, 1], ['supervision', text, 0], ['platform', `${text}网站专栏改版。`, 0], ['platform', '会议。', 0], ['onRequest', text, 1]])('%s: %s', (aspect, words, times) => {
    expect(found('STR-12', { overview: [entry('（一）', words, aspect)] })).toHaveLength(times);
  });
});
