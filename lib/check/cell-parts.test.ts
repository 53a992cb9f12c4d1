import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, sumUp } from '@/lib/report/plan';
import { templates } from '@/templates';
import { reportOf, type Cells } from '@/templates/testing/reports';
import type { CellPart } from './cell-part';
import { cellParts } from './cell-parts';
import { figuresOf } from './cell-rule';
import { contextOf } from './judgement';
import { wordsJudge } from './judge-words';
import { witnessOf } from './witness';

/** Numbers only: a total without one would be computed from cells that a part need not read. */
const value = fc.constantFrom<Cells[string]>(0, 0, 1, 3, 7, 12, 90, 10_000, '05');

describe.each(templates)('the parts of the judgement of cells of $id', (template) => {
  const plan = planOf(template);
  const overview = [{ heading: '', text: '全年收到政府信息公开申请7件，上年结转1件，予以公开3件，占比42.86%。行政复议1件，行政诉讼0件。' }];
  const { facts } = wordsJudge()(contextOf({ template, report: reportOf(template, { overview }) }));
  const before = { template, report: reportOf(template, { cells: Object.fromEntries(plan.addresses.map((address, i) => [address, i % 4])) }) };

  const run = (part: CellPart, cells: Cells) => {
    const context = contextOf({ template, report: reportOf(template, { year: 2024, cells, overview }), previous: before });
    const figures = figuresOf(context, sumUp(plan, cells));
    return part.run({ context, figures, witness: witnessOf(context, figures, facts) });
  };

  it('find the same whatever stands in cells that they do not read', () => {
    const fillings = fc.array(value, { minLength: plan.addresses.length, maxLength: plan.addresses.length });
    fc.assert(fc.property(fillings, fillings, (some, others) => {
      for (const part of cellParts(template, facts)) {
        const read = new Set(part.reads());
        const filled = (elsewhere: typeof some): Cells => Object.fromEntries(plan.addresses.map((address, i) => [address, (read.has(i) ? some : elsewhere)[i]!]));
        expect(run(part, filled(others))).toEqual(run(part, filled(some)));
      }
    }), { numRuns: 40 });
  });
});
