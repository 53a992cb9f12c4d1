import { describe, expect, it } from 'vitest';
import { check } from '@/lib/check/check';
import { blankReport } from '@/lib/report/blank';
import type { CellValue, Report } from '@/lib/report/report';
import { tableCells, tableOf } from '@/lib/template/tree';
import { templates } from '@/templates';
import { frontStatus, sectionStatus } from './section-status';

const [older, newer] = [templates[0]!, templates.at(-1)!];
const organ = { fullName: '某县财政局', type: 'department' } as const;
const blank = blankReport(newer, 2024, organ);
const today = '2025-01-10';

const statusOf = (key: string, change: Partial<Report>, template = newer, base = blank) => {
  const report = { ...base, ...change };
  return sectionStatus(template, report, template.sections.find((section) => section.key === key)!, check({ template, report, today }));
};

/** Every cell of table 三 that is typed in, with one value. */
const table3 = (value: CellValue): Record<string, CellValue> =>
  Object.fromEntries(tableCells(tableOf(newer, 'table3')).filter(({ isTotal }) => !isTotal).map(({ address }) => [address, value]));

const long = '这一年按要求做了许多工作，'.repeat(40);

describe('sectionStatus', () => {
  it('has nothing to say before anything is filled', () => {
    for (const { key } of newer.sections) expect(statusOf(key, {})).toEqual({ kind: 'empty', words: '未开始' });
  });

  it('counts the cells that are missing', () => {
    const cells = table3(0);
    expect(statusOf('requests', { cells: { ...cells, 'table3.newReceived.natural': null } })).toEqual({ kind: 'partial', words: '填写中（缺：1 格）' });
    expect(statusOf('requests', { cells: { 'table3.newReceived.natural': 1 } }).words).toBe(`填写中（缺：${Object.keys(cells).length - 1} 格）`);
  });

  it('says when everything is 0, and when it is not', () => {
    expect(statusOf('requests', { cells: table3(0) })).toEqual({ kind: 'done', words: '已完成（全部为 0）' });
    const cells = { ...table3(0), 'table3.newReceived.natural': 1, 'table3.results.granted.natural': 1 };
    expect(statusOf('requests', { cells })).toEqual({ kind: 'done', words: '已完成' });
  });

  it('puts faults in what is filled before gaps', () => {
    const cells = { 'table3.newReceived.natural': '七', 'table3.carriedIn.natural': 0 };
    expect(statusOf('requests', { cells })).toEqual({ kind: 'problem', words: '有 1 处问题' });
    expect(statusOf('requests', { cells: { ...table3(0), 'table3.newReceived.natural': 1 } }).kind).toBe('problem');
  });

  it('names the aspects without text, at most two, and those taken out', () => {
    const write = (...done: number[]) => blank.overview.map((entry, i) => (done.includes(i) ? { ...entry, text: long } : entry));
    expect(statusOf('overview', { overview: write(0, 1, 2, 3) }).words).toBe('填写中（缺：监督保障）');
    expect(statusOf('overview', { overview: write(0, 1) }).words).toMatch(/^填写中（缺：[^、]+、[^、]+等）$/);
    expect(statusOf('overview', { overview: write(0, 1, 2, 3, 4).slice(0, 4) }).words).toBe('填写中（缺：监督保障）');
    expect(statusOf('overview', { overview: write(0, 1, 2, 3, 4) })).toEqual({ kind: 'done', words: '已完成' });
  });

  it('takes one undivided piece of section one as a whole where the form names no aspects', () => {
    const base = blankReport(older, 2020, organ);
    expect(statusOf('overview', { overview: [{ heading: '', text: long }] }, older, base)).toEqual({ kind: 'done', words: '已完成' });
  });
});

describe('frontStatus', () => {
  it('names what is missing in the signature, then is done', () => {
    expect(frontStatus(blank, [])).toEqual({ kind: 'partial', words: '填写中（缺：成文日期）' });
    expect(frontStatus({ ...blank, signature: { organName: ' ', date: '' } }, []).words).toBe('填写中（缺：落款机关、成文日期）');
    expect(frontStatus({ ...blank, signature: { organName: organ.fullName, date: '2025-01-10' } }, []).kind).toBe('done');
  });

  it('counts faults', () => {
    const report = { ...blank, organ: { ...organ, fullName: '' } };
    const found = check({ template: newer, report, today });
    const faults = found.filter(({ section, severity }) => section === 'front' && severity === 'error');
    expect(faults.length).toBeGreaterThan(0);
    expect(frontStatus(report, found)).toEqual({ kind: 'problem', words: `有 ${faults.length} 处问题` });
  });
});
