import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { f2021 } from '@/templates/f2021';
import { correctCells, declared, reportOf, zeroCells, type Cells } from '@/templates/testing/reports';
import { templateCells } from '@/lib/template/tree';
import { differingTotals } from './differing-totals';
import { planOf, sumUp } from './plan';
import { computedTotals, isDeclared, printedCells, settleTotals, undeclaredTotals, withTotals } from './totals';

const upheld = 'table4.review.upheld';
const total = 'table4.review.total';

describe('a plan of sums', () => {
  it.each(templates.map((template) => [template.id, template] as const))('computes every total of %s once, its parts before it', (_, template) => {
    const plan = planOf(template);
    expect(planOf(template)).toBe(plan);
    const order = plan.totals.map(({ left }) => left[0]!);
    expect(order.map((i) => plan.addresses[i]).toSorted()).toEqual([...templateCells(template).values()].filter(({ isTotal }) => isTotal).map(({ address }) => address).toSorted());
    plan.totals.forEach(({ right }, i) => {
      for (const part of right) if (order.includes(part)) expect(order.indexOf(part)).toBeLessThan(i);
    });
  });

  it('knows what is open, what is declared and what words stand for', () => {
    const { index, ...plan } = planOf(f2021);
    const sums = sumUp({ index, ...plan }, { [upheld]: '００3', 'table4.litigationDirect.total': 5 });
    const of = (address: string) => [sums.value[index.get(address)!], sums.open[index.get(address)!], sums.computedBy[index.get(address)!]! >= 0];
    expect(of(upheld)).toEqual([3, 0, false]);
    expect(of(total)).toEqual([3, 1, true]);
    expect(of('table4.litigationDirect.total')).toEqual([5, 0, false]);
    expect(of('table4.litigationAfterReview.total')).toEqual([NaN, 1, true]);
  });
});

describe('totals', () => {
  it('are the sums of their parts, in every correct report', () => {
    fc.assert(fc.property(correctCells(f2021), (cells) => {
      const totals = computedTotals(f2021, cells);
      const column = (key: string) => ['newReceived', 'carriedIn', 'carriedOut', 'results.total'].map((row) => (totals.get(`table3.${row}.${key}`) ?? cells[`table3.${row}.${key}`]) as number);
      for (const key of ['natural', 'total']) {
        const [newReceived, carriedIn, carriedOut, results] = column(key) as [number, number, number, number];
        expect(newReceived + carriedIn).toBe(results + carriedOut);
      }
      expect(totals.get(total)).toBe(['upheld', 'corrected', 'other', 'pending'].reduce((sum, key) => sum + (cells[`table4.review.${key}`] as number), 0));
    }), { numRuns: 30 });
  });

  it.each<[unknown, boolean]>([[0, true], ['00', true], ['—', true], [null, false], [undefined, false], ['', false], [' ', false]])('%j is declared: %s', (value, is) => {
    expect(isDeclared({ [total]: value as never }, total)).toBe(is);
  });

  it('are printed as declared, else as computed, else not at all', () => {
    const print = (cells: Cells) => printedCells(f2021, cells)(total);
    expect([print({ [upheld]: 3 }), print({ [upheld]: 3, [total]: 5 }), print({ [upheld]: 3, [total]: '—' }), print({ [upheld]: 3, [total]: '' }), print({ [upheld]: 3, [total]: null }), print({})])
      .toEqual([3, 5, '—', 3, 3, null]);
  });

  it('that say what is computed are dropped, all others are kept', () => {
    fc.assert(fc.property(correctCells(f2021), (cells) => {
      expect(settleTotals(f2021, declared(f2021, cells) as Cells)).toEqual(cells);
    }), { numRuns: 30 });
    expect(settleTotals(f2021, { [upheld]: 3, [total]: 4 })).toEqual({ [upheld]: 3, [total]: 4 });
    expect(settleTotals(f2021, { [upheld]: 3, [total]: null, 'table4.litigationDirect.total': '' })).toEqual({ [upheld]: 3 });
    for (const same of ['3', '03', '３']) expect(settleTotals(f2021, { [upheld]: 3, [total]: same })).toEqual({ [upheld]: 3 });
    for (const other of ['3件', '—']) expect(settleTotals(f2021, { [upheld]: 3, [total]: other })).toEqual({ [upheld]: 3, [total]: other });
    expect(settleTotals(f2021, { [upheld]: null, x: null })).toEqual({ [upheld]: null, x: null });
  });

  it('are written out for other programs, declared ones as they are', () => {
    const { cells } = withTotals(f2021, reportOf(f2021, { cells: { ...zeroCells(f2021), [upheld]: 3, 'table4.litigationDirect.total': 9 } }));
    expect(cells).toMatchObject({ [total]: 3, 'table4.litigationDirect.total': 9 });
    expect(Object.keys(cells)).toHaveLength(templateCells(f2021).size);
  });

  it('differ when they say something else than their parts, whatever the way of writing', () => {
    const differing = (value: Cells[string]) => differingTotals(f2021, { cells: { ...zeroCells(f2021), [upheld]: 3, [total]: value } });
    expect(differing(5)).toEqual([{ address: total, declared: 5, computed: 3 }]);
    expect(differing('—')).toEqual([{ address: total, declared: '—', computed: 3 }]);
    for (const same of [3, '3', '03', null, '']) expect(differing(same)).toEqual([]);
    expect(differingTotals(f2021, { cells: { [total]: 3 } })).toEqual([{ address: total, declared: 3, computed: null }]);
    expect(undeclaredTotals(f2021, { [upheld]: 3, [total]: 9 }).get(total)).toBe(3);
  });
});
