import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { findTemplate, templates } from '@/templates';
import { declared, reportOf, zeroCells } from '@/templates/testing/reports';
import { compose } from '@/lib/document/compose';
import { renderDocx } from '@/lib/render/docx/compiled';
import { renderHtmlPage } from '@/lib/render/html/page';
import { parseReport } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { checkOutput, type Output } from './index';

const large = parseReport(readFileSync(path.resolve(import.meta.dirname, '../../../templates/f2021/samples/large-city.report.json'), 'utf8'), findTemplate);
if (!large.ok) throw new Error(large.problem);

async function outputOf(template: Template, report: Report): Promise<Required<Output>> {
  const document = compose(template, report);
  const wordXml = strFromU8(unzipSync(await renderDocx(document))['word/document.xml']!);
  return { template, report, document, html: renderHtmlPage(document), wordXml, fileName: `${report.organ.fullName}${report.year}年政府信息公开工作年度报告.docx` };
}

let sound: Required<Output>;
beforeAll(async () => {
  sound = await outputOf(large.template, large.report);
});

const sentences = (output: Output) => checkOutput(output).map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);

it.each(templates.map((template) => [template.id, template] as const))('our own files are sound: %s', async (_, template) => {
  const report = reportOf(template, { cells: declared(template, zeroCells(template)), publishDate: '2022-01-10' });
  expect(sentences(await outputOf(template, report))).toEqual([]);
  expect(sentences(await outputOf(template, { ...report, cells: { ...report.cells, 'table3.newReceived.natural': null, 'table4.review.upheld': '００3' } }))).toEqual([]);
});

it('a day of publication that is not known yet is a warning', async () => {
  expect(sentences(await outputOf(large.template, { ...large.report, publishDate: '' }))).toEqual(['PUB-01 warning 网页缺少标签 PubDate，填写发布日期后写入']);
});

it('files that are not there are not judged', () => {
  const { template, report, document } = sound;
  expect(checkOutput({ template, report, document })).toEqual([]);
});

const faults: [string, string | RegExp, string, string[]][] = [
  ['without its source', /<meta name="ContentSource"[^>]*>/, '', ['PUB-01 error 网页缺少标签 ContentSource，重新生成网页']],
  ['with an empty tag', /(<meta name="SiteName" content=")[^"]*/, '$1', ['PUB-01 error 网页缺少标签 SiteName，重新生成网页']],
  ['with a table without caption', /<caption>主动公开[^<]*<\/caption>/, '', ['PUB-02 error 表二：网页中的表格没有标题（caption）']],
  ['with a picture in a table', '<caption>主动', '<img src="t.png"><caption>主动', ['PUB-02 error 表二：网页中的表格含图片，改为文本表格']],
  ['with another figure', '>13612<', '>13613<', ['PUB-03 error 表三：网页有 1 格与报告不同（本年新收 · 自然人），重新生成']],
  ['with a cell too many', '>13612</td>', '>13612</td><td>1</td>', ['PUB-03 error 表三：网页中的表格缺少或多出单元格，重新生成']],
  ['without language', '<html lang="zh-CN">', '<html>', ['PUB-05 warning 网页没有标明语言（lang="zh-CN"）']],
  ['with another title', '<title>澜平', '<title>首页', ['PUB-05 warning 网页标题（title）应为“澜平市人民政府2025年政府信息公开工作年度报告”']],
  ['with a heading skipped', '<h1>', '<h1></h1><h3></h3><h1>', ['PUB-05 warning 网页应有且只有一个一级标题（h1）']],
];

describe('a page', () => {
  it.each(faults)('%s', (_, from, to, found) => {
    const html = sound.html.replace(from, to);
    expect(html).not.toBe(sound.html);
    expect(sentences({ ...sound, html })).toEqual(found);
  });

  it('of another maker is judged by the same rules', () => {
    const html = "<!-- <table> --><HTML LANG=zh><TITLE>x</TITLE><SCRIPT>'<table>'</SCRIPT><h1>年报</h1><h3>一</h3><p>没有表格";
    expect(new Set(checkOutput({ ...sound, html }).map(({ rule }) => rule))).toEqual(new Set(['PUB-01', 'PUB-02', 'PUB-03', 'PUB-05']));
  });
});

describe('a Word file', () => {
  const wrong: [string, RegExp, string, string[]][] = [
    ['with another figure', />13612</, '>13613<', ['PUB-03 error 表三：Word 文件有 1 格与报告不同（本年新收 · 自然人），重新生成']],
    ['on letter paper', /w:w="11906" w:h="16838"/g, 'w:w="12240" w:h="15840"', ['PUB-07 warning Word 文件：纸张应为 A4']],
    ['with a narrow head', /w:top="2098"/g, 'w:top="1440"', ['PUB-07 warning Word 文件：天头应为 37 毫米，现为 25 毫米']],
    ['whose table head stands once', /<w:tblHeader\/>/, '', ['PUB-08 hint 表三：Word 文件中的表头跨页不重复']],
    ['whose rows may break', /<w:cantSplit\/>/, '', ['PUB-08 hint 表二：Word 文件中的行可能跨页断开']],
  ];

  it.each(wrong)('%s', (_, from, to, found) => {
    expect(sentences({ ...sound, wordXml: sound.wordXml.replace(from, to) })).toEqual(found);
  });

  it('has the name of the report', () => {
    expect(sentences({ ...sound, fileName: '年报终稿2.docx' })).toEqual(['PUB-09 hint 文件名应为“澜平市人民政府2025年政府信息公开工作年度报告.docx”']);
  });
});

it('figures of a document that are not those of the report are told', () => {
  const report = { ...large.report, cells: { ...large.report.cells, 'table4.review.total': 791 } };
  expect(sentences({ ...sound, report })).toEqual(['PUB-03 error 表四：文稿有 1 格与报告不同（行政复议 · 总计），重新生成']);
});

it('hostile text takes time in proportion', () => {
  const hostile = ['<table><td '.repeat(40_000), '<'.repeat(300_000), '&#x'.repeat(150_000), '<!--'.repeat(100_000), '<script>'.repeat(60_000), `<meta ${'name = '.repeat(80_000)}>`];
  for (const html of hostile) {
    const start = performance.now();
    checkOutput({ ...sound, html, wordXml: html });
    expect(performance.now() - start).toBeLessThan(3000);
  }
}, 30_000);
