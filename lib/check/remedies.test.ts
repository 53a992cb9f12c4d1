import fc from 'fast-check';
import { expect, it } from 'vitest';
import { templates } from '@/templates';
import { correctCells, declared, reportOf } from '@/templates/testing/reports';
import { applyChanges } from '@/lib/report/changes';
import type { Report } from '@/lib/report/report';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { check } from './check';
import { changesOf } from './remedy';

/** What people and programs put into cells. */
const content = fc.oneof(
  fc.constantFrom('00', '007', '１２', '1,234', '12件', '—', '/', '无', '0.50', '12.50万元', '-08', '−8', 'abc', '', null, 1e10, 12.5, 1e-7, -3, 0.12345678),
  fc.nat(40_000), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'binary', maxLength: 30 }),
);
const prose = fc.constantFrom('', '无', '无。', '本年度未收取信息处理费。', '建议提案全部办结。', '一是公开不及时。');
const organ = fc.record({ fullName: fc.constantFrom('', '青禾县档案局', ' 青禾县 档案局', '四川省人民政府', '澜平市人民政府'), type: fc.constantFrom('department', 'government') });

const reports = (template: Template): fc.Arbitrary<Report> =>
  fc.record({
    cells: correctCells(template), isDeclared: fc.boolean(), organ: organ as fc.Arbitrary<Report['organ']>, problems: prose, otherMatters: prose, title: fc.constantFrom('', '年报'),
    odd: fc.dictionary(fc.constantFrom(...templateCells(template).keys()), content, { maxKeys: 12 }),
  }).map(({ cells, isDeclared, odd, ...texts }) => reportOf(template, { ...texts, cells: { ...(isDeclared ? declared(template, cells) : cells), ...odd } }));

it.each(templates.map((template) => [template.id, template] as const))('every remedy makes its finding go away: %s', (_, template) => {
  fc.assert(fc.property(reports(template), (report) => {
    for (const { id, message, remedy } of check({ template, report, today: '2021-01-20' })) {
      if (!remedy) continue;
      const after = check({ template, report: applyChanges(report, changesOf([remedy], report)), today: '2021-01-20' });
      expect(after.filter((finding) => finding.id === id), message).toEqual([]);
    }
  }), { numRuns: 300 });
});

it('leaves out edits that reach into others, and makes the same one once', () => {
  const report = reportOf(templates[0]!, { problems: '一。。。二', cells: {} });
  const edit = (start: number, end: number, text: string, was = report.problems.slice(start, end)) => ({ label: '', edits: [{ address: 'problems', span: [start, end] as const, was, text }] });
  const after = (...remedies: ReturnType<typeof edit>[]) => applyChanges(report, changesOf(remedies, report)).problems;
  expect(after(edit(1, 3, '。'), edit(2, 4, '。'))).toBe('一。。二');
  expect(after(edit(1, 3, '；'), edit(3, 4, '。'))).toBe('一；。二');
  expect(after(edit(5, 5, '。'), edit(5, 5, '。'))).toBe('一。。。二。');
  expect(after(edit(0, 1, '1', '别的'))).toBe(report.problems);
});

/** Words that no sentence of the product uses (and signs it does without). */
const notUsed = /(?<!申)请|您|抱歉|非法|无效|失败|错误|必填|操作成功|暂无|确定要|！|!|\bnull\b|undefined|NaN|\[object|[。；，]$/;

it.each(templates.map((template) => [template.id, template] as const))('every sentence says where and nothing rude: %s', (_, template) => {
  fc.assert(fc.property(reports(template), (report) => {
    const found = check({ template, report, today: '2021-01-20' });
    for (const { message, text, at, section, basis, remedy, rule } of found) {
      const own = message.replace(/“[\s\S]*”/g, '').replace(text ?? '', '');
      expect(own, rule).not.toMatch(notUsed);
      expect(`${basis}${remedy?.label ?? ''}`, rule).not.toMatch(notUsed);
      expect(at.length, rule).toBeGreaterThan(0);
      expect([...template.sections.map(({ key }) => key), 'front'], rule).toContain(section);
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  }), { numRuns: 100 });
});
