import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '@/lib/store/store';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { previousStateOf } from './previous-state';

const organ = { fullName: '青禾县档案局', type: 'department' as const };
const report = reportOf(templates[0]!, { year: 2024, organ });
const now = new Date('2025-01-19T03:00:00Z');

const kept = (id: string, change: Partial<ReportSummary> = {}): ReportSummary =>
  ({ id, organName: organ.fullName, year: 2023, format: '', status: 'draft', revision: 1, updatedAt: '2025-01-19T02:32:00Z', ...change });

describe('last year’s report', () => {
  const reports = [kept('a'), kept('b', { status: 'final' }), kept('c', { year: 2022 }), kept('d', { year: 2024 }), kept('e', { organName: '青禾县财政局' })];

  it('may be any report of the same organ of the year before', () => {
    expect(previousStateOf(report, null, reports, now)).toEqual({
      attached: null,
      candidates: [
        { id: 'a', title: '青禾县档案局 2023 年度报告（草稿，28 分钟前）' },
        { id: 'b', title: '青禾县档案局 2023 年度报告（已定稿，28 分钟前）' },
      ],
    });
  });

  it('leads to the report that is kept here', () => {
    expect(previousStateOf(report, { kind: 'stored', id: 'b' }, reports, now).attached).toEqual({ year: 2023, id: 'b', name: '青禾县档案局 2023 年度报告（已定稿，28 分钟前）' });
  });

  it('bears the name of its file', () => {
    const link = { kind: 'file' as const, name: '2023.txt', report: { ...report, year: 2023 } };
    expect(previousStateOf(report, link, [], now)).toEqual({ attached: { year: 2023, name: '2023.txt' }, candidates: [] });
  });

  it.each([
    ['deleted', { kind: 'stored' as const, id: 'gone' }],
    ['of another year by now', { kind: 'stored' as const, id: 'c' }],
    ['of another organ by now', { kind: 'file' as const, name: 'x.json', report: { ...report, year: 2023, organ: { ...organ, fullName: '青禾县财政局' } } }],
  ])('is not attached when it is %s', (_, link) => expect(previousStateOf(report, link, reports, now).attached).toBeNull());
});
