import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { correctCells, declared, reportOf, zeroCells, type Cells } from '@/templates/testing/reports';
import { applyChanges } from '@/lib/report/changes';
import type { Template } from '@/lib/template/types';
import { judgeCells } from './judge-cells';
import { contextOf } from './judgement';
import { changesOf } from './remedy';

const [f2019, f2021] = templates as [Template, Template];

interface Years {
  form?: Template;
  last?: Cells;
  lastForm?: Template;
  now?: Cells;
}

/** Findings of one rule on a report of zeros after a report of zeros, some of their cells replaced. */
function found(rule: string, { form = f2021, last = {}, lastForm = form, now = {} }: Years) {
  const report = reportOf(form, { year: 2024, cells: { ...zeroCells(form), ...now } });
  const previous = { template: lastForm, report: reportOf(lastForm, { year: 2023, cells: { ...zeroCells(lastForm), ...last } }) };
  return judgeCells(contextOf({ template: form, report, previous }), []).filter((finding) => finding.rule === rule);
}

const carriedOut = (value: number | null, column = 'natural'): Cells => ({ [`table3.carriedOut.${column}`]: value });
const carriedIn = (value: number | null, column = 'natural'): Cells => ({ [`table3.carriedIn.${column}`]: value });

describe('XY-01 and XY-02: applications carried over', () => {
  it('say what last year’s report says, the column with a way out, a computed total without', () => {
    const years = { last: carriedOut(3), now: carriedIn(2) };
    expect(found('XY-02', years)).toMatchObject([{
      severity: 'warning', at: ['table3.carriedIn.natural'], section: 'requests', message: '上年结转 · 自然人应为 3（2023 年度报告“结转下年度”），现为 2',
      remedy: { label: '改为 3', changes: [{ address: 'table3.carriedIn.natural', value: 3 }] },
    }]);
    const [total, ...more] = found('XY-01', years);
    expect(more).toEqual([]);
    expect(total).toMatchObject({ severity: 'error', at: ['table3.carriedIn.total'], message: '上年结转应为 3（2023 年度报告“结转下年度”），现为 2' });
    expect(total!.remedy).toBeUndefined();
  });

  it('give a declared total a way out of its own', () => {
    const years = { last: carriedOut(3), now: { ...carriedIn(3), 'table3.carriedIn.total': 4 } };
    expect(found('XY-02', years)).toEqual([]);
    expect(found('XY-01', years)).toMatchObject([{ remedy: { label: '改为 3', changes: [{ address: 'table3.carriedIn.total', value: 3 }] } }]);
  });

  it('compare with the total that last year’s report declares', () => {
    expect(found('XY-01', { last: { ...carriedOut(3), 'table3.carriedOut.total': 5 }, now: carriedIn(3) })).toMatchObject([{ message: '上年结转应为 5（2023 年度报告“结转下年度”），现为 3' }]);
  });

  it('find a column alone where the total still agrees', () => {
    const years = { last: carriedOut(3), now: { ...carriedIn(2), ...carriedIn(1, 'business') } };
    expect(found('XY-01', years)).toEqual([]);
    expect(found('XY-02', years).map(({ at }) => at[0])).toEqual(['table3.carriedIn.natural', 'table3.carriedIn.business']);
  });

  it('say nothing while either side is blank', () => {
    for (const years of [{ last: carriedOut(3), now: carriedIn(null) }, { last: carriedOut(null), now: carriedIn(2) }]) {
      expect([...found('XY-01', years), ...found('XY-02', years)]).toEqual([]);
    }
  });

  it('hold between the two forms as well', () => {
    expect(found('XY-02', { form: f2021, lastForm: f2019, last: carriedOut(3), now: carriedIn(2) })).toHaveLength(1);
  });
});

describe('T2-02: documents in force', () => {
  const docs = (issued: number, repealed: number, inForce: number | null): Cells => ({
    'table2.normativeDocs.issued': issued, 'table2.normativeDocs.repealed': repealed, 'table2.normativeDocs.inForce': inForce,
  });

  it('follow from last year and the changes of this one', () => {
    expect(found('T2-02', { last: docs(0, 0, 11), now: docs(5, 1, 16) })).toMatchObject([{
      severity: 'warning', at: ['table2.normativeDocs.inForce', 'table2.normativeDocs.issued', 'table2.normativeDocs.repealed'], section: 'proactive',
      message: '行政规范性文件 · 现行有效：2023 年度报告现行有效＋本年制发－本年废止＝15，现为 16，有修改或认定调整的，在正文说明', remedy: { label: '改为 15' },
    }]);
    expect(found('T2-02', { last: docs(0, 0, 11), now: docs(5, 0, 16) })).toEqual([]);
  });

  it('are not judged while one figure is blank, nor against a form that counts otherwise', () => {
    expect(found('T2-02', { last: docs(0, 0, null), now: docs(5, 0, 16) })).toEqual([]);
    expect(found('T2-02', { last: docs(0, 0, 11), now: docs(5, 0, null) })).toEqual([]);
    expect(found('T2-02', { lastForm: f2019, last: { 'table2.normativeDocs.publishedTotal': 11 }, now: docs(5, 0, 7) })).toEqual([]);
  });

  it('have no way out when the changes cannot be right', () => {
    const [finding] = found('T2-02', { last: docs(0, 0, 1), now: docs(0, 4, 0) });
    expect(finding!.message).toContain('＝-3，现为 0');
    expect(finding!.remedy).toBeUndefined();
  });

  it('name each of the six cells that is changed', () => {
    const cells = ['regulations', 'normativeDocs'].flatMap((row) => ['issued', 'repealed', 'inForce'].map((column) => `table2.${row}.${column}`));
    fc.assert(fc.property(correctCells(f2021), fc.nat(9), (last, repealed) => {
      const now: Cells = {};
      for (const row of ['regulations', 'normativeDocs']) {
        Object.assign(now, { [`table2.${row}.issued`]: 7, [`table2.${row}.repealed`]: Math.min(repealed, last[`table2.${row}.inForce`] as number) });
        now[`table2.${row}.inForce`] = (last[`table2.${row}.inForce`] as number) + 7 - (now[`table2.${row}.repealed`] as number);
      }
      expect(found('T2-02', { last, now })).toEqual([]);
      for (const address of cells) {
        const wrong = { ...now, [address]: (now[address] as number) + 1 };
        expect(found('T2-02', { last, now: wrong }).some(({ at }) => at.includes(address)), address).toBe(true);
      }
    }), { numRuns: 20 });
  });
});

describe('T2-10: items of last year', () => {
  const items = (prevItems: number | null, change: number): Cells => ({ 'table2.penalty.prevItems': prevItems, 'table2.penalty.change': change });

  it('go on from their number and its change', () => {
    expect(found('T2-10', { form: f2019, last: items(20, -8), now: items(20, 0) })).toMatchObject([{
      severity: 'warning', message: '行政处罚 · 上一年项目应为 12（2023 年度报告项目数量与增减之和），现为 20', remedy: { label: '改为 12' },
    }]);
    expect(found('T2-10', { form: f2019, last: items(20, -8), now: items(12, 0) })).toEqual([]);
    expect(found('T2-10', { form: f2019, last: items(null, -8), now: items(12, 0) })).toEqual([]);
  });
});

describe('T4-05: cases open at the end of last year', () => {
  it('are among this year’s', () => {
    const last = { 'table4.review.pending': 3 };
    expect(found('T4-05', { last, now: { 'table4.review.upheld': 2 } })).toMatchObject([{ severity: 'hint', at: ['table4.review.total'], message: '行政复议 · 总计：现为 2，2023 年度报告尚未审结 3，核对是否已计入' }]);
    expect(found('T4-05', { last, now: { 'table4.review.upheld': 3 } })).toEqual([]);
    expect(found('T4-05', { last, now: { 'table4.review.upheld': null } })).toEqual([]);
    expect(found('T4-05', { lastForm: f2019, last, now: {} })).toHaveLength(1);
  });
});

describe('CELL-08: a figure far from last year’s', () => {
  const licences = 'table2.licensing.decisions';

  it.each([[2, 40, 1], [0, 20, 1], [300, 0, 1], [300, 29, 1], [0, 19, 0], [4, 40, 0], [300, 30, 0], [5, 5, 0]])('%i and %i: %i', (was, is, times) => {
    expect(found('CELL-08', { last: { [licences]: was }, now: { [licences]: is } })).toHaveLength(times);
  });

  it('is told with both figures, not between forms, not for what is carried over exactly', () => {
    expect(found('CELL-08', { last: { [licences]: 2 }, now: { [licences]: 4000 } })).toMatchObject([{ severity: 'hint', message: '行政许可 · 处理决定：现为 4000，2023 年度为 2，变化较大，核对位数和口径' }]);
    expect(found('CELL-08', { lastForm: f2019, last: { [licences]: 2 }, now: { [licences]: 4000 } })).toEqual([]);
    expect(found('CELL-08', { now: carriedIn(50) })).toEqual([]);
  });
});

it.each(templates.map((template) => [template.id, template] as const))('a report that goes on from last year’s is not found fault with, and every remedy mends its finding: %s', (_, template) => {
  fc.assert(fc.property(correctCells(template), correctCells(template), fc.boolean(), (last, now, isDeclared) => {
    const previous = { template, report: reportOf(template, { year: 2023, cells: last }) };
    const report = reportOf(template, { year: 2024, cells: isDeclared ? declared(template, now) : now });
    for (const { id, remedy } of judgeCells(contextOf({ template, report, previous }), [])) {
      if (!remedy) continue;
      const after = applyChanges(report, changesOf([remedy], report));
      expect(judgeCells(contextOf({ template, report: after, previous }), []).map((finding) => finding.id)).not.toContain(id);
    }
    const same = { template, report: { ...report, year: 2023, cells: { ...report.cells, ...Object.fromEntries(Object.entries(report.cells).flatMap(([address, value]) => (address.startsWith('table3.carriedIn.') ? [[address.replace('carriedIn', 'carriedOut'), value]] : []))) } } };
    expect(judgeCells(contextOf({ template, report, previous: same }), []).filter(({ rule }) => rule === 'XY-01' || rule === 'XY-02')).toEqual([]);
  }), { numRuns: 20 });
});
