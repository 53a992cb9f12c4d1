import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { correctCells, declared, zeroCells, type Cells } from '@/templates/testing/reports';
import { sumUp, planOf } from '@/lib/report/plan';
import type { Template } from '@/lib/template/types';
import { checkTables } from './cell-parts';
import { balances } from './equations';

const [f2019, f2021] = templates as [Template, Template];

const row = (key: string, figures: number[]): Cells => {
  const columns = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg', 'total'];
  return Object.fromEntries(figures.map((figure, i) => [`table3.${key}.${columns[i]}`, figure]));
};

/** Findings on sums alone. */
const brokenSums = (template: Template, cells: Cells) => checkTables(template, cells).filter(({ rule }) => !rule.startsWith('CELL-'));

/** Seven applications in, six dealt with. */
const sevenInSixOut: Cells = { 'table3.newReceived.natural': 5, 'table3.carriedIn.natural': 2, 'table3.results.granted.natural': 4, 'table3.carriedOut.natural': 2 };

interface Case {
  rule: string;
  form?: Template;
  /** Put over a report of zeros. */
  fires: Cells;
  sentence: string;
  silent: Cells;
  first: string;
}

const cases: Case[] = [
  {
    rule: 'T2-01', fires: { 'table2.normativeDocs.issued': 5, 'table2.normativeDocs.repealed': 1, 'table2.normativeDocs.inForce': 3 },
    sentence: '行政规范性文件：现行有效＋本年废止＝4，小于本年制发 5，核对现行有效件数',
    silent: { 'table2.normativeDocs.issued': 5, 'table2.normativeDocs.repealed': 1, 'table2.normativeDocs.inForce': 4 }, first: 'table2.normativeDocs.inForce',
  },
  {
    rule: 'T2-07', form: f2019, fires: { 'table2.regulations.made': 2, 'table2.regulations.published': 2, 'table2.regulations.publishedTotal': 1 },
    sentence: '规章：公开总数＝1，小于新公开 2',
    silent: { 'table2.regulations.made': 2, 'table2.regulations.published': 2, 'table2.regulations.publishedTotal': 2 }, first: 'table2.regulations.publishedTotal',
  },
  {
    rule: 'T2-08', form: f2019, fires: { 'table2.normativeDocs.made': 1, 'table2.normativeDocs.published': 2, 'table2.normativeDocs.publishedTotal': 9 },
    sentence: '规范性文件：新制作＝1，小于新公开 2，公开了往年文件的，在正文说明',
    silent: { 'table2.normativeDocs.made': 3, 'table2.normativeDocs.published': 2, 'table2.normativeDocs.publishedTotal': 9 }, first: 'table2.normativeDocs.made',
  },
  {
    rule: 'T2-09', form: f2019, fires: { 'table2.penalty.prevItems': 5, 'table2.penalty.change': -8 },
    sentence: '行政处罚：上一年项目＋本年增/减＝-3，小于 0',
    silent: { 'table2.penalty.prevItems': 8, 'table2.penalty.change': -8 }, first: 'table2.penalty.prevItems',
  },
  {
    rule: 'T3-01', fires: { ...row('newReceived', [1, 2, 0, 0, 0, 0, 4]), ...row('carriedOut', [1, 2]) },
    sentence: '本年新收 · 总计：应为 3，现为 4',
    silent: { ...row('newReceived', [1, 2, 0, 0, 0, 0, 3]), ...row('carriedOut', [1, 2]) }, first: 'table3.newReceived.total',
  },
  {
    rule: 'T3-02', fires: { ...sevenInSixOut, 'table3.carriedOut.natural': 3, 'table3.results.total.natural': 5 },
    sentence: '（七）总计 · 自然人：应为 4，现为 5',
    silent: { ...sevenInSixOut, 'table3.carriedOut.natural': 3, 'table3.results.total.natural': 4 }, first: 'table3.results.total.natural',
  },
  {
    rule: 'T3-03', form: f2019, fires: { 'table3.results.other.business': 2, 'table3.results.total.business': 1 },
    sentence: '（七）总计 · 商业企业：应为 2，现为 1', silent: { 'table3.results.other.business': 2, 'table3.results.total.business': 2 }, first: 'table3.results.total.business',
  },
  {
    rule: 'T3-04', fires: sevenInSixOut, sentence: '自然人：一＋二＝7，三（七）＋四＝6，相差 1',
    silent: { ...sevenInSixOut, 'table3.carriedOut.natural': 3 }, first: 'table3.newReceived.natural',
  },
  {
    rule: 'T3-05', fires: { 'table3.newReceived.natural': 1, 'table3.carriedIn.natural': 2, 'table3.carriedOut.natural': 5 },
    sentence: '自然人：一＋二＝3，小于四 5',
    silent: { 'table3.newReceived.natural': 3, 'table3.carriedIn.natural': 2, 'table3.carriedOut.natural': 5 }, first: 'table3.newReceived.natural',
  },
  ...([['T4-01', 'review', '行政复议'], ['T4-02', 'litigationDirect', '直接起诉'], ['T4-03', 'litigationAfterReview', '复议后起诉']] as const).map(([rule, group, name]): Case => ({
    rule, fires: { [`table4.${group}.upheld`]: 3, [`table4.${group}.pending`]: 1, [`table4.${group}.total`]: 5 },
    sentence: `${name} · 总计：应为 4，现为 5`,
    silent: { [`table4.${group}.upheld`]: 3, [`table4.${group}.pending`]: 2, [`table4.${group}.total`]: 5 }, first: `table4.${group}.total`,
  })),
];

describe('equations of the forms', () => {
  it.each(cases)('$rule: $sentence', ({ rule, form = f2021, fires, sentence, silent, first }) => {
    const found = brokenSums(form, { ...zeroCells(form), ...fires }).filter((finding) => finding.rule === rule);
    expect(found[0]).toMatchObject({ id: `${rule}:${first}`, message: sentence, severity: rule === 'T2-08' ? 'warning' : 'error' });
    expect(found[0]!.at[0]).toBe(first);
    expect(found[0]!.basis).toBe(form.equations.find(({ id }) => id === rule)!.basis);
    expect(brokenSums(form, { ...zeroCells(form), ...silent }).filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it('are all tried here', () => {
    for (const form of templates) {
      const known = form.equations.map(({ id }) => id);
      expect(cases.map(({ rule }) => rule)).toEqual(expect.arrayContaining(known));
    }
  });
});

describe('a finding on a sum', () => {
  it('concerns the cells behind a computed total and marks only those the relation names', () => {
    const [column, total] = brokenSums(f2021, { ...zeroCells(f2021), ...sevenInSixOut });
    expect(column!.marks).toEqual(['newReceived', 'carriedIn', 'results.total', 'carriedOut'].map((key) => `table3.${key}.natural`));
    expect(column!.at).toHaveLength(4 + 21);
    expect(column!.at).toContain('table3.results.granted.natural');
    expect(total!.message).toBe('总计：一＋二＝7，三（七）＋四＝6，相差 1');
    expect(total!.at).toContain('table3.newReceived.natural');
    expect(column!.remedy ?? total!.remedy).toBeUndefined();
  });

  it('on a declared total concerns that total and its parts, and offers the computed one', () => {
    const [finding] = brokenSums(f2021, { ...zeroCells(f2021), 'table4.review.upheld': 3, 'table4.review.total': 5 });
    expect(finding).toMatchObject({
      at: ['table4.review.total', 'table4.review.upheld', 'table4.review.corrected', 'table4.review.other', 'table4.review.pending'],
      marks: ['table4.review.total'], section: 'disputes', remedy: { label: '采用 3', changes: [{ address: 'table4.review.total', value: null }] },
    });
  });

  it('follows when a total that was declared is computed again', () => {
    const cells: Cells = { ...declared(f2021, zeroCells(f2021)), 'table3.carriedOut.natural': 1 };
    const before = brokenSums(f2021, cells).find(({ id }) => id === 'T3-04:table3.newReceived.natural')!;
    const { 'table3.results.total.natural': _, ...typed } = cells;
    const after = brokenSums(f2021, typed).find(({ id }) => id === before.id)!;
    expect([before.at.length, after.at.length]).toEqual([4, 4 + 21]);
  });

  it('offers for the total of totals only what would really be computed', () => {
    const cells: Cells = { ...declared(f2021, zeroCells(f2021)), 'table3.results.total.natural': 1 };
    const found = brokenSums(f2021, cells);
    expect(found.map(({ rule, remedy }) => [rule, remedy?.label])).toEqual([['T3-01', undefined], ['T3-02', '采用 0'], ['T3-04', undefined]]);
  });

  it('does not offer a sum while a part is blank', () => {
    const cells: Cells = { ...zeroCells(f2021), 'table4.review.upheld': 6, 'table4.review.other': null, 'table4.review.total': 5 };
    expect(brokenSums(f2021, cells)[0]).toMatchObject({ message: '行政复议 · 总计：应为 6，现为 5' });
    expect(brokenSums(f2021, cells)[0]!.remedy).toBeUndefined();
  });

  it('reads figures written as words, and nothing out of other words', () => {
    expect(brokenSums(f2021, { ...zeroCells(f2021), 'table4.review.upheld': '００3', 'table4.review.total': 3 })).toEqual([]);
    expect(brokenSums(f2021, { ...zeroCells(f2021), 'table4.review.upheld': 'abc', 'table4.review.total': 3 })).toEqual([]);
  });
});

describe('the 勾稽行', () => {
  const at = (cells: Cells) => balances(f2021, 'table3', sumUp(planOf(f2021), cells));

  it('has both sides of every column, blanks counted as nothing', () => {
    const [natural, business, ...others] = at({ ...sevenInSixOut, 'table3.newReceived.business': 0 });
    expect(natural).toEqual({ column: 'natural', left: 7, right: 6, open: true, blank: false });
    expect(business).toEqual({ column: 'business', left: 0, right: 0, open: true, blank: false });
    expect(others.map(({ column, blank }) => [column, blank])).toEqual([['research', true], ['publicInterest', true], ['legalService', true], ['otherOrg', true], ['total', false]]);
  });

  it('agrees on correct reports', () => {
    fc.assert(fc.property(correctCells(f2021), (cells) => {
      for (const { left, right, open } of at(cells)) expect([left, open]).toEqual([right, false]);
    }), { numRuns: 30 });
  });
});
