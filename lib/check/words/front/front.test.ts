import { describe, expect, it } from 'vitest';
import { templateFor, templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../../check';
import { deadline } from '../../deadline';

const [f2019, f2021] = templates as [Template, Template];

/** Sentences of one rule on a report of 2024 with `more` put over it. */
function sentences(rule: string, more: Partial<Report>, { template = f2021, today }: { template?: Template; today?: string } = {}): string[] {
  const report = reportOf(template, { year: 2024, ...more });
  return check({ template, report, ...(today && { today }) }).filter((finding) => finding.rule === rule).map(({ severity, message, at }) => `${severity} ${at.join()} ${message}`);
}

describe('META-01: the format of the year', () => {
  it.each<[Template, number, string[]]>([
    [f2019, 2023, ['error format 2023 年度报告不用国办公开办函〔2019〕60号格式（2019—2020 年度使用），改用该年度的格式']],
    [f2021, 2020, ['error format 2020 年度报告不用国办公开办函〔2021〕30号格式（2021 年度起使用），改用该年度的格式']],
    [f2019, 2019, []], [f2019, 2020, []], [f2021, 2021, []], [f2021, 2031, []],
  ])('%#', (template, year, expected) => {
    expect(sentences('META-01', { year }, { template })).toEqual(expected);
    expect(templateFor(year) === template).toBe(expected.length === 0);
  });
});

describe('META-02: the full name', () => {
  it.each([
    ['', ['error organ.fullName 机关全称：还没有填写']],
    ['云泽州发改委', ['error organ.fullName 机关全称：“云泽州发改委”不像全称，核对是否写全']],
    ['青禾县档案', ['warning organ.fullName 机关全称：“青禾县档案”不像全称，核对是否写全']],
    ['云泽州发展和改革委员会', []],
  ])('%s', (fullName, expected) => {
    expect(sentences('META-02', { organ: { fullName, type: 'department' } })).toEqual(expected);
  });
});

describe('META-03: the title', () => {
  const organ = { fullName: '青禾县档案局', type: 'department' as const };
  const right = '青禾县档案局2024年政府信息公开工作年度报告';

  it.each(['2024年青禾县档案局政府信息公开工作年度报告', '青禾县档案局2024年度政府信息公开工作年度报告', '青禾县档案局2023年政府信息公开工作年度报告', '年报'])('%s differs', (title) => {
    expect(sentences('META-03', { organ, title })).toEqual([`warning title 标题：应为“${right}”`]);
  });

  it.each([undefined, '', right, '青禾县档案局 2024 年政府信息公开工作年度报告', '青禾县档案局\n2024年政府信息公开工作年度报告'])('%s is right', (title) => {
    expect(sentences('META-03', { organ, ...(title !== undefined && { title }) })).toEqual([]);
  });

  it('is right for a name with a stray space', () => {
    expect(sentences('META-03', { organ: { ...organ, fullName: ' 青禾县 档案局' }, title: right })).toEqual([]);
    expect(sentences('META-03', { organ: { ...organ, fullName: '' }, title: right })).toEqual([]);
  });
});

describe('META-05: the period of the figures', () => {
  it.each([
    ['本报告所列数据的统计期限为2023年1月1日至2023年12月31日。', '2023年1月1日至2023年12月31日'],
    ['数据统计期限自2024年1月1日起至2024年12月30日止', '2024年1月1日起至2024年12月30日'],
    ['统计期限为 2024 年 1 月 1 日至 11 月 30 日', '2024 年 1 月 1 日至 11 月 30 日'],
    ['统计时间：２０２３年１月１日—１２月３１日', '２０２３年１月１日—１２月３１日'],
    ['统计周期2024年1月1日～2025年1月1日', '2024年1月1日～2025年1月1日'],
  ])('%s', (preface, found) => {
    expect(sentences('META-05', { preface })).toEqual([`error preface 统计期限应为 2024年1月1日至12月31日，文中为“${found}”`]);
  });

  it.each([
    '', '统计期限为2024年1月1日至12月31日。', '统计期限为2024年1月1日至2024年12月31日。', '统计期限自２０２４年１月１日起至１２月３１日止', '统计期限为2024 年 1 月 1 日－12 月 31 日',
    '统计期限为2024年度。', '2023年1月1日起施行。', '统计期限为2024年1月1日～12月31日',
  ])('%s is no fault', (preface) => {
    expect(sentences('META-05', { preface })).toEqual([]);
  });

  it('is looked for in every piece of section one, each by its own address', () => {
    const text = '统计期限为2023年1月1日至12月31日。';
    const overview = [{ aspect: 'proactive', heading: '', text: '' }, { heading: '', text }, { aspect: 'platform', heading: '', text }];
    const report = reportOf(f2021, { year: 2024, preface: '', overview });
    const found = check({ template: f2021, report }).filter(({ rule }) => rule === 'META-05');
    expect(found.map(({ at, section, text: words }) => [at, section, words])).toEqual([
      [['overview.1'], 'overview', '2023年1月1日至12月31日'], [['overview.platform'], 'overview', '2023年1月1日至12月31日'],
    ]);
  });
});

describe('META-07: the day of publishing', () => {
  const department = { fullName: '青禾县档案局', type: 'department' as const };
  const government = { fullName: '青禾县人民政府', type: 'government' as const };

  it.each([
    [department, '2025-02-03', ['warning publishDate 发布日期：比法定期限 2025年1月31日 晚 3 天']],
    [government, '2025-04-01', ['warning publishDate 发布日期：比法定期限 2025年3月31日 晚 1 天']],
    [department, '2025-01-31', []], [government, '2025-03-31', []], [department, '2025-02-30', []], [department, '', []],
  ])('%j %s', (organ, publishDate, expected) => {
    expect(sentences('META-07', { organ, publishDate })).toEqual(expected);
  });

  it.each([
    [department, '2025-01-20', []], [department, '2025-01-21', ['warning publishDate 距 1月31日 还有 10 天']], [department, '2025-01-30', ['warning publishDate 距 1月31日 还有 1 天']],
    [department, '2025-01-31', ['warning publishDate 今天是法定期限 1月31日']], [department, '2025-02-01', []], [department, '2026-01-25', []], [government, '2025-01-25', []],
    [government, '2025-03-25', ['warning publishDate 距 3月31日 还有 6 天']], [department, 'rubbish', []],
  ])('%j, today %s: counted down, and never late without a day of publishing', (organ, today, expected) => {
    expect(sentences('META-07', { organ }, { today })).toEqual(expected);
  });

  it('has nothing to count down once the day is set, nor without a calendar', () => {
    expect(sentences('META-07', { organ: department, publishDate: '2025-01-29' }, { today: '2025-01-25' })).toEqual([]);
    expect(sentences('META-07', { organ: department })).toEqual([]);
  });

  it('is later for governments only', () => {
    expect(['department', 'government', 'township', 'authorizedOrganization'].map((type) => deadline(type, 2024))).toEqual(['2025-01-31', '2025-03-31', '2025-01-31', '2025-01-31']);
  });
});
