import { describe, expect, it } from 'vitest';
import { templateFor } from '@/templates';
import { blankReport } from './blank';
import { carriedCells, carryOver } from './carry-over';
import type { Report } from './report';

const organ = { fullName: '青禾县档案局', type: 'department' as const };
const of = (year: number, more: Partial<Report> = {}) => {
  const template = templateFor(year)!;
  return { template, report: { ...blankReport(template, year, organ), ...more } };
};

describe('a report that starts from an earlier one', () => {
  it('takes the texts, not the figures, dates or the title', () => {
    const earlier = of(2023, {
      title: '旧标题', problems: '一是培训不足。', publishDate: '2024-01-20', signature: { organName: '青禾县档案局', date: '2024-01-19' },
      overview: [{ aspect: 'proactive', heading: '（一）主动公开情况', text: '公开 12 条。' }],
      cells: { 'table3.newReceived.natural': 7 }, status: 'final',
    });
    const next = carryOver(earlier.template, 2024, organ, undefined, earlier);
    expect(next).toMatchObject({ year: 2024, problems: '一是培训不足。', cells: {}, status: 'draft', signature: { date: '' } });
    expect(next.overview).toEqual(earlier.report.overview);
    expect('title' in next || 'publishDate' in next).toBe(false);
    expect(next.preface).toContain('2024年1月1日至2024年12月31日');
  });

  it('moves the year in a preface of its own', () => {
    const earlier = of(2023, { preface: '统计期限为2023年1月1日至2023年12月31日，依据国办公开办函〔2021〕30号。' });
    expect(carryOver(earlier.template, 2024, organ, undefined, earlier).preface).toBe('统计期限为2024年1月1日至2024年12月31日，依据国办公开办函〔2021〕30号。');
  });

  it('keeps an undivided section one behind the aspects of the later form', () => {
    const earlier = of(2020, { overview: [{ heading: '', text: '全年公开 12 条。' }] });
    const next = carryOver(templateFor(2021)!, 2021, organ, undefined, earlier);
    expect(next.format).toBe('F2021');
    expect(next.overview).toHaveLength(6);
    expect(next.overview[5]).toEqual({ heading: '', text: '全年公开 12 条。' });
    expect(next.preface).toContain('〔2021〕30号');
  });
});

describe('figures carried from the year before', () => {
  it('are the ones not finished then, without totals and blanks', () => {
    const earlier = of(2020, { cells: { 'table3.carriedOut.natural': 3, 'table3.carriedOut.business': 0, 'table3.carriedOut.total': 9, 'table3.newReceived.natural': 5 } });
    expect(carriedCells(templateFor(2021)!, earlier)).toEqual({ 'table3.carriedIn.natural': 3, 'table3.carriedIn.business': 0 });
  });
});
