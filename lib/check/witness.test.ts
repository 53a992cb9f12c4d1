import { describe, expect, it } from 'vitest';
import { templateFor } from '@/templates';
import { declared, reportOf, zeroCells, type Cells } from '@/templates/testing/reports';
import type { StatedFact } from '@/lib/narrative/fact';
import { judgeCells } from './judge-cells';
import { contextOf } from './judgement';

const template = templateFor(2024)!;
const review = (key: string) => `table4.review.${key}`;

/** Three cases of 复议: two upheld, one corrected. */
const right: Cells = declared(template, { ...zeroCells(template), [review('upheld')]: 2, [review('corrected')]: 1 });

const fact = (address: string, value: number): StatedFact => ({
  rule: 'NT-08', metric: '', number: [0, 1], words: [0, 1], value, unit: '件', sums: [[address]], at: 'overview', section: 'overview', text: String(value),
});

function suspects(cells: Cells, facts: StatedFact[] = [], last?: Cells) {
  const previous = last && { template, report: reportOf(template, { year: 2023, cells: { ...zeroCells(template), ...last } }) };
  const context = contextOf({ template, report: reportOf(template, { year: 2024, cells: { ...right, ...cells } }), ...(previous && { previous }) });
  return judgeCells(context, facts).find(({ rule }) => rule === 'T4-01')?.suspects ?? [];
}

describe('a total of 表四 that disagrees with its parts', () => {
  const tooHigh = { [review('total')]: 4 };

  it('accuses the total and its parts alike', () => {
    expect(suspects(tooHigh)).toEqual([
      { path: review('total'), value: 3 }, { path: review('upheld'), value: 3 }, { path: review('corrected'), value: 2 }, { path: review('other'), value: 1 }, { path: review('pending'), value: 1 },
    ]);
  });

  it('accuses the one whose right value the text states', () => {
    expect(suspects(tooHigh, [fact(review('total'), 3)])).toEqual([{ path: review('total'), value: 3 }]);
    expect(suspects({ [review('upheld')]: 1 }, [fact(review('upheld'), 2)])).toEqual([{ path: review('upheld'), value: 2 }]);
  });

  it('clears those the text confirms', () => {
    expect(suspects(tooHigh, [fact(review('total'), 4)]).map(({ path }) => path)).not.toContain(review('total'));
    const confirmed = ['total', 'upheld', 'corrected', 'other'].map((key) => fact(review(key), (({ ...right, ...tooHigh }) as Record<string, number>)[review(key)]!));
    expect(suspects(tooHigh, confirmed)).toEqual([{ path: review('pending'), value: 1 }]);
  });

  it('does not make the total smaller than what was open last year', () => {
    expect(suspects(tooHigh, [], { [review('pending')]: 4 }).map(({ path }) => path)).not.toContain(review('total'));
  });

  it('names nobody only because the others would be negative', () => {
    expect(suspects({ [review('total')]: 0, [review('upheld')]: 2 })).toEqual([]);
  });
});

it('last year’s report names 上年结转 when a balance fails alone', () => {
  const cells = { ...zeroCells(template), 'table3.carriedIn.natural': 2, 'table3.results.granted.natural': 3 };
  const report = reportOf(template, { year: 2024, cells });
  const previous = { template, report: reportOf(template, { year: 2023, cells: { ...zeroCells(template), 'table3.carriedOut.natural': 3 } }) };
  const balance = judgeCells(contextOf({ template, report, previous }), []).filter(({ rule }) => rule === 'T3-04');
  expect(balance).toHaveLength(2);
  for (const { suspects: named } of balance) expect(named).toEqual([{ path: 'table3.carriedIn.natural', value: 3 }]);
  expect(judgeCells(contextOf({ template, report }), []).flatMap(({ suspects: named }) => named ?? [])).toEqual([]);
});
