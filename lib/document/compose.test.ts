import { describe, expect, it, test } from 'vitest';
import { templates } from '@/templates';
import { f2021 } from '@/templates/f2021';
import { reportOf, zeroCells } from '@/templates/testing/reports';
import { toJson } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import { compose, titleLines } from './compose';
import type { DocumentNode, DocumentTable } from './model';

const words = (node: DocumentNode): string => {
  switch (node.type) {
    case 'title': return `title ${node.lines.join('/')}`;
    case 'heading': return `h${node.level} ${node.text}`;
    case 'paragraph': return `${node.role} ${node.runs.map(({ text, style }) => (style ? `[${text}]` : text)).join('')}`;
    case 'table': return `table ${node.key}`;
    case 'signature': return `signature ${node.organName} ${node.date}`;
  }
};
const documentOf = (more: Partial<Report>) => compose(f2021, reportOf(f2021, { year: 2024, preface: '', overview: [], signature: { organName: '', date: '' }, ...more }));

describe('the document of a report', () => {
  it('has everything in the official order', () => {
    const { nodes } = documentOf({
      preface: '前言甲\n\n前言乙', problems: ' 问题一 \n问题二', otherMatters: '未收取信息处理费。', signature: { organName: '青禾县档案局', date: '2025-01-09' },
      overview: [{ heading: '', text: '引言' }, { aspect: 'proactive', heading: '（一）主动公开情况', text: '甲\n乙' }, { heading: '（二）其他。', text: '丙\n丁' }, { heading: '（三）空。', text: '' }],
    });
    expect(nodes.map(words)).toEqual([
      'title 青禾县档案局/2024年政府信息公开工作年度报告', 'preface 前言甲', 'preface 前言乙',
      'h1 一、总体情况', 'body 引言', 'h2 （一）主动公开情况', 'body 甲', 'body 乙', 'body [（二）其他。]丙', 'body 丁', 'h2 （三）空。',
      'h1 二、主动公开政府信息情况', 'table table2', 'h1 三、收到和处理政府信息公开申请情况', 'table table3', 'h1 四、政府信息公开行政复议、行政诉讼情况', 'table table4',
      'h1 五、存在的主要问题及改进情况', 'body 问题一', 'body 问题二', 'h1 六、其他需要报告的事项', 'body 未收取信息处理费。', 'signature 青禾县档案局 2025年1月9日',
    ]);
  });

  it('gives every text the address of its field', () => {
    const { nodes } = documentOf({ preface: '前', problems: '问', otherMatters: '他', overview: [{ aspect: 'proactive', heading: '（一）', text: '甲' }, { heading: '（二）', text: '乙' }] });
    const addresses = nodes.flatMap((node) => ('address' in node && node.address ? [node.address] : []));
    expect(addresses).toEqual(['preface', 'overview', 'overview.proactive', 'overview.proactive', 'overview.1', 'overview.1', 'proactive', 'requests', 'disputes', 'problems', 'problems', 'other', 'otherMatters']);
  });

  it('prints totals as declared, else as computed, words as written, blanks not at all', () => {
    const cells = { ...zeroCells(f2021), 'table4.review.upheld': 3, 'table4.review.other': null, 'table4.litigationDirect.total': 9, 'table4.litigationDirect.upheld': '00' };
    const table = documentOf({ cells }).nodes.find((node): node is DocumentTable => node.type === 'table' && node.key === 'table4')!;
    const printed = Object.fromEntries(table.rows.flat().map(({ address, text }) => [address, text]));
    expect(printed).toMatchObject({ 'table4.review.upheld': '3', 'table4.review.other': '', 'table4.review.total': '3', 'table4.litigationDirect.total': '9', 'table4.litigationDirect.upheld': '00' });
  });

  it('holds no character that a file cannot', () => {
    const odd = '甲\u0000\ufffe乙\ud800';
    const { nodes, meta } = documentOf({
      title: odd, preface: odd, problems: odd, organ: { fullName: odd, type: 'department' }, overview: [{ heading: odd, text: odd }], cells: { 'table3.newReceived.natural': odd },
      signature: { organName: odd, date: odd },
    });
    const visible = JSON.stringify([nodes, meta.title, meta.organName]);
    expect(visible).not.toMatch(/\\u0000|\\ufffe|\\ud800/);
    expect(visible.match(/甲乙/g)!.length).toBeGreaterThan(7);
  });

  it('carries the report itself, or the file it came from, and the draft mark until it is final', () => {
    const report = reportOf(f2021, { problems: '</script>' });
    expect(JSON.parse(compose(f2021, report).source)).toEqual(toJson(report));
    expect(JSON.parse(compose(f2021, report, { source: { own: 1 } }).source)).toEqual({ own: 1 });
    expect([compose(f2021, report).draft, compose(f2021, { ...report, status: 'final' }).draft]).toEqual([true, false]);
  });

  it('is the same for the same report', () => {
    for (const template of templates) expect(compose(template, reportOf(template))).toEqual(compose(template, reportOf(template)));
  });
});

test.each([
  ['青禾县档案局2024年报告', '青禾县档案局', ['青禾县档案局2024年报告']],
  ['青禾县档案局2024年政府信息公开工作年度报告', '青禾县档案局', ['青禾县档案局', '2024年政府信息公开工作年度报告']],
  ['2024年青禾县档案局政府信息公开工作年度报告', '青禾县档案局', ['2024年青禾县档案局', '政府信息公开工作年度报告']],
  ['政府信息公开工作年度报告二〇二四年青禾县档案局', '', ['政府信息公开工作年度报告二〇二四年青禾县档案局']],
  ['关于一件很长很长很长很长很长很长的事的报告', '青禾县档案局', ['关于一件很长很长很长很长很长很长的事的报告']],
])('the title %s is printed on %#', (title, organ, lines) => {
  expect(titleLines(title, organ)).toEqual(lines);
  expect(titleLines(title, organ).join('')).toBe(title);
});
