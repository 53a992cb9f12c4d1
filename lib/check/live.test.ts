import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { applyChanges, type Change } from '@/lib/report/changes';
import type { Report } from '@/lib/report/report';
import { templateCells } from '@/lib/template/tree';
import { templates } from '@/templates';
import { reportOf, zeroCells } from '@/templates/testing/reports';
import { judge } from './check';
import { contextOf } from './judgement';
import { wordsJudge } from './judge-words';
import { liveJudge } from './live';

const today = '2026-01-25';

describe.each(templates)('live judge of $id', (template) => {
  const blank = blankReport(template, template.years.from, { fullName: '某县财政局', type: 'department' });
  const start = { report: blank, today, words: wordsJudge()(contextOf({ template, report: blank, today })) };

  const cells = fc.constantFrom(...templateCells(template).keys(), 'table3.newReceived.surplus').map((address) => `cells.${address}`);
  const edit: fc.Arbitrary<Change> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ path: cells, value: fc.constantFrom(0, 1, 7, 0.5, 30, null, '00', '—', 'x') }) },
    fc.record({ path: cells, remove: fc.constant(true as const) }),
    fc.record({ path: fc.constantFrom('problems', 'otherMatters', 'preface', 'title'), value: fc.constantFrom('', '无', '存在问题。', '本年度未收取信息处理费。', '一是收到申请7件。\n二是收到申请8件。') }),
  );
  const previous = { template, report: { ...reportOf(template, { cells: zeroCells(template) }), year: template.years.from - 1 } };
  const stating = { ...blank, cells: zeroCells(template), overview: [{ heading: '', text: '全年收到政府信息公开申请7件，上年结转1件。行政复议1件，行政诉讼0件。' }] };

  it.each([['a blank report', blank, {}], ['a report that states figures, with last year’s', stating, { previous }]])('says after any edits of %s what judge says', async (_, report, measures) => {
    const words = wordsJudge()(contextOf({ template, report, today, ...measures }));
    await fc.assert(fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      const live = liveJudge(template, async () => wordsJudge(), { report, today, words }, measures);
      live.prepare();
      await Promise.resolve();
      let state: Report = report;
      for (const change of edits) {
        state = applyChanges(state, [change]);
        expect(live.judge(state, today)).toEqual(judge({ template, report: state, today, ...measures }));
      }
    }));
  });

  it('keeps the outcome that came with the page until words can be judged, then tells', async () => {
    const words = { ...start.words, findings: start.words.findings.slice(1) };
    const live = liveJudge(template, async () => wordsJudge(), { ...start, words });
    const edited = applyChanges(blank, [{ path: 'problems', value: '存在问题。' }]);
    const told = new Promise<void>((resolve) => live.onReady(resolve));
    expect(live.judge(edited, today).findings).toEqual(expect.arrayContaining(words.findings));
    await told;
    expect(live.judge(edited, today)).toEqual(judge({ template, report: edited, today }));
  });

  it('asks for the rules again when they could not be loaded', async () => {
    let times = 0;
    const live = liveJudge(template, async () => {
      if (times++ === 0) throw new Error('offline');
      return wordsJudge();
    }, start);
    live.prepare();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const edited = applyChanges(blank, [{ path: 'problems', value: '存在问题。' }]);
    live.judge(edited, today);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(live.judge(edited, today)).toEqual(judge({ template, report: edited, today }));
  });
});
