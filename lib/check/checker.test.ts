import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { applyChanges, type Change } from '@/lib/report/changes';
import { templateCells } from '@/lib/template/tree';
import { templates } from '@/templates';
import { check, checker } from './check';

describe.each(templates)('checker of $id', (template) => {
  it('says after any edits what check says', () => {
    const cells = fc.constantFrom(...templateCells(template).keys()).map((address) => `cells.${address}`);
    const edit: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ path: cells, value: fc.constantFrom(0, 1, 7, null, '00', '—', 'x') }),
      fc.record({ path: fc.constantFrom('problems', 'otherMatters', 'preface', 'title'), value: fc.constantFrom('', '无', '存在问题。', '本年度未收取信息处理费。') }),
    );
    fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const judge = checker(template);
      let report = blankReport(template, template.years.from, { fullName: '某县财政局', type: 'department' });
      for (const change of edits) {
        report = applyChanges(report, [change]);
        expect(judge(report, '2026-01-25')).toEqual(check({ template, report, today: '2026-01-25' }));
      }
    }));
  });
});
