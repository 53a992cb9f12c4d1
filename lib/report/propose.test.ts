import { describe, expect, it, test } from 'vitest';
import { f2019 } from '@/templates/f2019';
import { f2021 } from '@/templates/f2021';
import { blankReport } from './blank';
import { fileName } from './file-name';
import { aspectsOf, blankOverview, entryAddress, isRunIn, renumber } from './overview';
import { proposeFeeStatement, proposePreface, proposeTitle, titleOf } from './propose';
import type { Organ } from './report';

const organ: Organ = { fullName: '青禾县档案局', type: 'department', siteName: '青禾县人民政府网站', siteUrl: 'https://example.gov.cn' };
const contact = { department: '办公室', address: '中心路1号', postcode: '100000', phone: '010-12345678', fax: '', email: 'a@example.gov.cn' };

describe('the title', () => {
  it('is the name, the year and the name of the report', () => {
    expect(proposeTitle(f2021, '青禾县档案局', 2024)).toBe('青禾县档案局2024年政府信息公开工作年度报告');
    expect(titleOf(f2021, { organ, year: 2024, title: '' })).toBe('青禾县档案局2024年政府信息公开工作年度报告');
    expect(titleOf(f2021, { organ, year: 2024, title: '年报' })).toBe('年报');
  });

  it('takes any name as it is', () => {
    expect(proposeTitle(f2021, "$&{year}$'局", 2024)).toBe("$&{year}$'局2024年政府信息公开工作年度报告");
  });
});

describe('the preface', () => {
  it('has all its sentences when the profile has all facts', () => {
    const preface = proposePreface(f2021, 2024, organ, contact);
    expect(preface).toMatch(/^根据《中华人民共和国政府信息公开条例》/);
    expect(preface).toContain('2024年1月1日至2024年12月31日');
    expect(preface).toContain('可在青禾县人民政府网站（https://example.gov.cn）查阅和下载');
    expect(preface.endsWith('请与办公室联系（地址：中心路1号；邮编：100000；电话：010-12345678；邮箱：a@example.gov.cn）。')).toBe(true);
  });

  it('leaves out sentences whose facts are missing', () => {
    const preface = proposePreface(f2019, 2020, { fullName: '青禾县档案局', type: 'department' });
    expect(preface).toContain('〔2019〕60号');
    expect(preface.endsWith('12月31日。')).toBe(true);
    expect(proposePreface(f2019, 2020, organ, {})).not.toContain('联系');
    expect(preface).not.toMatch(/[{}]|undefined/);
  });

  it('names an office of the organ when the profile names none, once', () => {
    expect(proposePreface(f2021, 2024, organ, '电话：1')).toContain('请与青禾县档案局办公室联系（电话：1）');
    expect(proposePreface(f2021, 2024, { ...organ, fullName: '青禾县人民政府办公室' }, '电话：1')).toContain('请与青禾县人民政府办公室联系');
    expect(proposePreface(f2021, 2024, { ...organ, fullName: '' }, '电话：1')).not.toContain('联系');
  });
});

test('the statement on the fee is proposed where the form asks for it', () => {
  expect(proposeFeeStatement(f2019)).toBeNull();
  expect(proposeFeeStatement(f2021)).toContain('未收取政府信息公开信息处理费');
  expect(proposeFeeStatement(f2021, { count: 4, amount: 400 })).toContain('对4件政府信息公开申请收取信息处理费，共计400元');
});

test('a new report has nothing filled, the aspects of its form and the proposed preface', () => {
  const report = blankReport(f2021, 2024, organ, contact);
  expect(report).toMatchObject({ format: 'F2021', year: 2024, cells: {}, problems: '', status: 'draft', signature: { organName: '青禾县档案局', date: '' }, contact });
  expect(report.overview).toEqual(aspectsOf(f2021).map(({ key, heading }) => ({ aspect: key, heading, text: '' })));
  expect('contact' in blankReport(f2021, 2024, organ)).toBe(false);
});

describe('section one', () => {
  it('is free before 2021: one undivided piece', () => {
    expect([aspectsOf(f2019), blankOverview(f2019)]).toEqual([[], [{ heading: '', text: '' }]]);
  });

  it('numbers its headings in order, and leaves other numbers alone', () => {
    const entries = ['（二）甲', '㈠乙', '丙', '（十）丁', '一、戊'].map((heading) => ({ heading, text: '' }));
    expect(renumber(entries).map(({ heading }) => heading)).toEqual(['（一）甲', '㈠乙', '丙', '（二）丁', '一、戊']);
    expect(renumber(Array.from({ length: 12 }, () => ({ heading: '（一）甲', text: '' }))).at(-1)!.heading).toBe('（十二）甲');
  });

  it.each([['（一）甲。', '文', true], ['（一）甲。', ' ', false], ['（一）甲', '文', false], ['', '文', false]])('heading %j with text %j runs in: %s', (heading, text, is) => {
    expect(isRunIn({ heading, text })).toBe(is);
  });

  it('addresses a piece by its aspect, else by its place', () => {
    expect([entryAddress({ aspect: 'platform', heading: '', text: '' }, 3), entryAddress({ heading: '', text: '' }, 5)]).toEqual(['overview.platform', 'overview.5']);
  });
});

test.each([
  ['青禾县档案局', '青禾县档案局2024年政府信息公开工作年度报告.docx'], ['../青禾/县:局\u202e?', '..青禾县局2024年政府信息公开工作年度报告.docx'], ['', '2024年政府信息公开工作年度报告.docx'],
  ['长'.repeat(100), `${'长'.repeat(60)}2024年政府信息公开工作年度报告.docx`],
])('the file of %j is named %s', (fullName, name) => {
  expect(fileName({ organ: { fullName, type: 'department' }, year: 2024 }, 'docx')).toBe(name);
});
