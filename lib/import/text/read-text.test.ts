import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import { findTemplate, templates } from '@/templates';
import { declared, reportOf, zeroCells } from '@/templates/testing/reports';
import { readText } from './read-text';
import { textOf } from './testing/print';

const folder = path.resolve(import.meta.dirname, '../../../templates');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

const newest = templates.at(-1)!;
const report = reportOf(newest, {
  year: 2023, title: '青禾县档案局2023年政府信息公开工作年度报告', preface: '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。',
  overview: [{ aspect: 'proactive', heading: '（一）主动公开情况', text: '公开信息12条。' }],
  problems: '存在的主要问题是更新不够及时。', otherMatters: '本年度未收取信息处理费。', cells: declared(newest, zeroCells(newest)),
});
const page = textOf(newest, report, 'lines');

function read(text: string) {
  const result = readText(text, templates);
  if (!result.ok) throw new Error(result.problem);
  return result;
}

/** Words with one width of marks; the texts of the samples have half-width ones. */
const plain = (words: string): string => words.normalize('NFKC').replace(/[^\S\n]/g, '');
const words = ({ title, preface, overview, problems, otherMatters, signature }: Report) =>
  JSON.parse(plain(JSON.stringify({ title, preface, overview, problems, otherMatters, signature }))) as unknown;

describe.each(texts)('%s', (file) => {
  const parsed = parseReport(readFileSync(path.join(folder, file.replace('.txt', '.report.json')), 'utf8'), findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  const { report: expected } = parsed;
  const { template, report: found, doubts } = read(readFileSync(path.join(folder, file), 'utf8'));

  it('reads back to its report', () => {
    expect({ format: template.id, year: found.year, doubts }).toEqual({ format: expected.format, year: expected.year, doubts: [] });
    expect(found.cells).toEqual(expected.cells);
    expect(words(found)).toEqual(words(expected));
    // The name of the organ stands in title or signature only, its short name and kind nowhere.
    if (expected.title) expect(found.organ.fullName).toBe(expected.organ.fullName);
    if (expected.publishDate) expect(found.publishDate).toBe(expected.publishDate);
  });
});

describe('title and organ', () => {
  it.each([
    ['青禾县档案局2023年政府信息公开工作年度报告', '青禾县档案局', 'department'],
    ['2023年青禾县人民政府政府信息公开工作年度报告', '青禾县人民政府', 'government'],
    ['青禾县人民政府信息公开工作2023年度报告', '青禾县人民政府', 'government'],
    ['青禾县２０２３年政府信息公开工作年度报告', '青禾县人民政府', 'government'],
    ['青禾县柳溪镇人民政府2023年政府信息公开工作年度报告', '青禾县柳溪镇人民政府', 'township'],
    ['青禾区城南街道办事处二〇二三年政府信息公开工作年度报告', '青禾区城南街道办事处', 'township'],
    ['青禾县大数据局（政务服务局）\n2023年度政府信息公开工作年度报告', '青禾县大数据局（政务服务局）', 'department'],
    ['关于青禾县财政局2023年度政府信息公开工作情况的报告', '青禾县财政局', 'department'],
  ])('%s', (title, fullName, type) => {
    const { report: found } = read(page.replace(report.title!, title));
    expect(found).toMatchObject({ year: 2023, organ: { fullName, type }, title: title.replace('\n', '') });
  });
});

it('cuts the page around the report and takes its dates', () => {
  const { report: found, source } = read([
    '您当前的位置：首页 > 政府信息公开 > 年报', report.title, '发布日期：2024年1月12日 来源：县档案局 浏览次数：31 字号：[大 中 小]', page,
    '青禾县档案局', '2024年1月9日', '附件：年报.docx', '扫一扫在手机打开', '【打印】【关闭】', '责任编辑：某某',
  ].join('\n'));
  expect(found).toMatchObject({ publishDate: '2024-01-12', signature: { organName: '青禾县档案局', date: '2024-01-09' }, preface: report.preface, otherMatters: report.otherMatters });
  expect(source.cut).toHaveLength(7);
});

it.each([
  '| 索引号 | 12345/2024-00003 | 发文字号 | |\n| 关键词 | 发布机构 | 县档案局 | |', '内容概述 | 本年度报告根据条例编制，反映全年工作。 | ||', '  • 来源：青禾县档案局\n  • 时间：2024-01-12 09:30',
  '青禾县人民政府门户网站 www.qinghe.example 2024-01-12', '成文日期 2024-01-12 发布日期 2024-01-15', '大 中 小', '|\n|||||||',
])('cuts %j between title and preface', (furniture) => {
  expect(read(page.replace(`${report.title!}\n`, `${report.title!}\n${furniture}\n`)).report.preface).toBe(report.preface);
});

it.each([`${report.title!} | |||||`, `| ${report.title!} |`, `大中小${report.title!}`, `青禾县档案局\n${report.title!}\n青禾县档案局\n2023年政府信息公开工作年度报告`])('reads the title in %j', (title) => {
  expect(read(page.replace(report.title!, title)).report).toMatchObject({ title: report.title, organ: { fullName: '青禾县档案局' } });
});

it('takes a title that lacks its year', () => {
  const { report: found, source } = read(page.replace(report.title!, '目录\n青禾县档案局政府信息公开工作年度报告'));
  expect(found).toMatchObject({ year: 2023, title: '青禾县档案局政府信息公开工作年度报告', organ: { fullName: '青禾县档案局' } });
  expect(source.hasTitle).toBe(true);
  expect(read(page.replace(report.title!, '政府信息公开工作年度报告')).source.hasTitle).toBe(false);
});

it('an indent of lost characters is no text', () => {
  expect(read(page.replace(report.preface, `??${report.preface}`)).report.preface).toBe(report.preface);
});

describe('paragraphs that have lost the breaks between them', () => {
  const [official] = newest.sections;
  const joined = `${report.preface} ${official!.heading} （一）主动公开情况 2023年公开信息12条，均按时发布。 （二）依申请公开情况。2023年没有收到政府信息公开申请。`;
  const { report: found, source } = read(page.replace(`${report.preface}\n`, '').replace(`${official!.heading}\n（一）主动公开情况\n公开信息12条。`, joined));

  it('are broken at their headings', () => {
    expect(found.preface).toBe(report.preface);
    expect(source.headings).toHaveLength(6);
    expect(found.overview).toEqual([
      { aspect: 'proactive', heading: '（一）主动公开情况', text: '2023年公开信息12条，均按时发布。' },
      { aspect: 'onRequest', heading: '（二）依申请公开情况。', text: '2023年没有收到政府信息公开申请。' },
    ]);
  });

  it('keep a list of the parts whole', () => {
    const preface = `本报告包括六个部分：${newest.sections.map(({ heading }) => heading).join(' ')}。数据期限为2023年全年。`;
    expect(read(page.replace(report.preface, preface)).report.preface).toBe(preface);
  });
});

it.each([
  ['2024年1月9日', ''], ['青禾县档案局 2024年1月9日', '青禾县档案局'], ['青禾县档案局\n二〇二四年一月九日', '青禾县档案局'], ['（青禾县档案局）\n２０２４年１月９日', ''],
])('finds the signature in %j', (closing, organName) => {
  expect(read(`${page}\n${closing}`).report.signature).toEqual({ organName, date: '2024-01-09' });
});

describe('section one', () => {
  const overviewOf = (text: string) => read(page.replace('（一）主动公开情况\n公开信息12条。', text)).report.overview;

  it.each([
    ['（一）主动公开情况。公开信息12条。\n（二）依申请公开。未收到申请。', ['proactive', 'onRequest']],
    ['㈠主动公开\n公开信息12条。\n㈡监督保障。\n开展培训。', ['proactive', 'supervision']],
    ['（一）主动公开情况。公开信息12条。\n二)依申请公开情况。没有收到申请。', ['proactive', 'onRequest']],
    ['全年工作有序。\n(一) 主动公开情况：\n公开信息12条。\n(二)政策宣传\n开展宣传。', [undefined, 'proactive', undefined]],
    ['1.主动公开情况\n公开信息12条。\n2.平台建设\n网站改版。', ['proactive', 'platform']],
    ['（一）主动公开情况\n公开信息12条。\n（1）网站公开。\n一是更新及时。', ['proactive']],
    ['全年公开信息12条。', [undefined]],
  ])('%j', (text, aspects) => {
    const overview = overviewOf(text);
    expect(overview.map(({ aspect }) => aspect)).toEqual(aspects);
    expect(plain(overview.map(({ heading, text: own }) => heading + own).join('')).replace(/\n/g, '')).toBe(plain(text).replace(/\n/g, ''));
  });

  it('keeps a second 一、 as text', () => {
    expect(overviewOf('工作情况如下：\n一、主要做法：\n公开信息12条。')).toEqual([{ heading: '', text: '工作情况如下：\n一、主要做法：\n公开信息12条。' }]);
  });
});

it('names headings that are worded otherwise, and reads their sections', () => {
  const { source, report: found } = read(page.replace('五、存在的主要问题及改进情况', '五、存在问题及改进情况').replace('一、总体情况', '一、概述'));
  expect(source.headings.map((heading) => heading.found)).toEqual([
    '一、概述', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在问题及改进情况', '六、其他需要报告的事项',
  ]);
  expect(found.problems).toBe(report.problems);
});

it('passes over a table of contents', () => {
  const contents = newest.sections.map(({ heading }) => heading).join('\n');
  expect(read(page.replace('一、总体情况', `目录\n${contents}\n一、总体情况`)).report.problems).toBe(report.problems);
});

it('reads a table whose heading is missing', () => {
  const { source, report: found } = read(page.replace('三、收到和处理政府信息公开申请情况\n', ''));
  expect(source.headings).toHaveLength(5);
  expect(found.cells).toEqual(report.cells);
});

describe('tables', () => {
  it('tells a missing one', () => {
    const start = page.indexOf('（本列数据');
    const { source, report: found } = read(page.slice(0, start) + page.slice(page.indexOf('四、政府信息公开行政复议')));
    expect(source.missingTables).toEqual(['table3']);
    expect(Object.keys(found.cells).some((address) => address.startsWith('table3'))).toBe(false);
  });

  it('names rows the form does not have, sentences and headers that are lost', () => {
    const { source } = read(page.replace('行政强制', '行政检查\n\n3\n\n4\n\n行政强制').replace('法律服务机构\n\n', '').replace('四、政府信息公开', '本年度申请均在期限内办结，没有逾期。\n四、政府信息公开'));
    expect(source.grid).toEqual([{ at: 'table2', difference: '多出“行政检查”一行' }, { at: 'table3', difference: '表头缺少“法律服务机构”' }]);
    expect(source.narrative).toEqual([{ table: 'table3', text: '本年度申请均在期限内办结，没有逾期。' }]);
  });

  it('keeps what is certain and tells the count', () => {
    const { source, report: found } = read(page.replace('行政许可\n\n0', '行政许可\n\n0\n\n0\n\n0').replace('行政处罚\n\n0', '行政处罚\n\n3\n\n4'));
    expect(source.counts).toEqual([{ at: 'table2.licensing', expected: 1, found: 3 }, { at: 'table2.penalty', expected: 1, found: 2 }]);
    expect(found.cells['table2.licensing.decisions']).toBe(0);
    expect(found.cells).not.toHaveProperty(['table2.penalty.decisions']);
  });

  it('keeps marks and odd figures as they stand', () => {
    const { report: found } = read(page.replace('行政许可\n\n0', '行政许可\n\n/').replace('行政处罚\n\n0', '行政处罚\n\n00'));
    expect(found.cells).toMatchObject({ 'table2.licensing.decisions': '/', 'table2.penalty.decisions': '00' });
  });

  it('counts a group printed as one row to its last row, and says so', () => {
    const group = newest.tables[1]!.panels[0]!.rows.flatMap((row) => ('children' in row ? row.children : [])).find((row) => row.key === 'other')! as { label: string; children: { label: string }[] };
    const start = page.indexOf(group.label);
    const end = page.indexOf('（七）总计');
    const { source, report: found } = read(`${page.slice(0, start)}${group.label}\n\n4\n\n0\n\n0\n\n0\n\n0\n\n0\n\n4\n\n${page.slice(end)}`);
    expect(source.grid).toEqual([{ at: 'table3.results.other', difference: `“${group.label}”应分 3 行，现为一行，数据计入“${group.children[2]!.label}”` }]);
    expect(found.cells['table3.results.other.misc.natural']).toBe(4);
  });
});

it.each([
  ['nothing of a report', '今天天气很好。\n明天也好。', '没有找到六个部分的标题'],
  ['a year before all formats', page.replaceAll('2023', '2015').replace(/本年制发件数|本年废止件数|现行有效件数/g, ''), '没有 2015 年度的格式'],
  ['a book', '公开'.repeat(150_000), '30 万字'],
])('refuses %s', (_, text, sentence) => {
  const years = text.includes('2015') ? text.replace(/本年(处理决定数量|收费金额（单位：万元）)|行政规范性文件|\d\.(申请人|其他)[^\n]*/g, '') : text;
  expect(readText(years, templates)).toEqual({ ok: false, problem: expect.stringContaining(sentence) });
});

it.each(['甲\n', '0\n', '一、\n', '（一）主动公开\n', '1.属于\n', '甲 | 0 | | ', '甲 0 ', '（（', ' \n', '青禾县2023年政府信息公开工作年度报告\n'])('is not held up by %j without end', (unit) => {
  const flood = newest.sections.map(({ heading }) => `${heading}\n${unit.repeat(30_000 / unit.length)}`).join('\n');
  const start = performance.now();
  readText(`${report.title}\n${flood}`, templates);
  expect(performance.now() - start).toBeLessThan(20_000);
});
