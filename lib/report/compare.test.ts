import { expect, it } from 'vitest';
import { templateFor } from '@/templates';
import { blankReport } from './blank';
import { compareReports } from './compare';

const template = templateFor(2024)!;
const before = blankReport(template, 2024, { fullName: '青禾县档案局', type: 'department' });

it('says nothing of equal reports', () => {
  expect(compareReports(template, before, structuredClone(before))).toEqual({ cells: [], texts: [] });
});

it('names figures, totals that follow, and texts', () => {
  const after = { ...before, problems: '一是培训不足。', overview: before.overview.map((entry, i) => (i === 0 ? { ...entry, text: '公开 7 条。' } : entry)), cells: { 'table3.newReceived.natural': 7 } };
  const { cells, texts } = compareReports(template, before, after);
  expect(cells).toEqual([
    { address: 'table3.newReceived.natural', name: '本年新收 · 自然人', before: null, after: 7 },
    { address: 'table3.newReceived.total', name: '本年新收 · 总计', before: null, after: 7 },
  ]);
  expect(texts.map(({ address }) => address)).toEqual(['problems', 'overview.proactive']);
});
