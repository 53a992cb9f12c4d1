import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { applyChanges, type Change } from '@/lib/report/changes';
import { templateCells } from '@/lib/template/tree';
import { templates } from '@/templates';
import { judge } from './check';
import { contextOf } from './judgement';
import { wordsJudge } from './judge-words';
import { liveJudge } from './live';

const today = '2026-01-25';

describe.each(templates)('live judge of $id', (template) => {
  const blank = blankReport(template, template.years.from, { fullName: '某县财政局', type: 'department' });
  const start = { report: blank, today, words: wordsJudge()(contextOf({ template, report: blank, today })) };

  it('says after any edits what judge says', async () => {
    const cells = fc.constantFrom(...templateCells(template).keys()).map((address) => `cells.${address}`);
    const edit: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ path: cells, value: fc.constantFrom(0, 1, 7, null, '00', '—', 'x') }),
      fc.record({ path: fc.constantFrom('problems', 'otherMatters', 'preface', 'title'), value: fc.constantFrom('', '无', '存在问题。', '本年度未收取信息处理费。', '一是收到申请7件。\n二是收到申请8件。') }),
    );
    await fc.assert(fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      const live = liveJudge(template, async () => wordsJudge(), start);
      live.prepare();
      await Promise.resolve();
      let report = blank;
      for (const change of edits) {
        report = applyChanges(report, [change]);
        expect(live.judge(report, today)).toEqual(judge({ template, report, today }));
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
