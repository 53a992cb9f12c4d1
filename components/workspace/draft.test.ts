import { describe, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { templates } from '@/templates';
import { fullJudge } from '@/lib/check/testing/full-judge';
import { createDraft } from './draft';
import { mergeChanges } from './saver';

const template = templates.at(-1)!;
const organ = { fullName: '某县财政局', type: 'department' } as const;
const start = () => createDraft('id', template, blankReport(template, 2024, organ), fullJudge(template));
const put = (address: string, value: number | string | null) => [{ path: `cells.${address}`, value }];

describe('draft', () => {
  it('takes typing in one field back as one step, and puts it again', () => {
    const draft = start();
    draft.change(put('table3.newReceived.natural', 1), { typing: 'a' });
    draft.change(put('table3.newReceived.natural', 12), { typing: 'a' });
    draft.focus(null);
    draft.change(put('table3.carriedIn.natural', 3), { typing: 'b' });
    draft.undo();
    expect(draft.report().cells).toMatchObject({ 'table3.newReceived.natural': 12 });
    draft.undo();
    expect(draft.report().cells).toEqual({});
    expect(draft.undo()).toBe(false);
    draft.redo();
    expect(draft.report().cells['table3.newReceived.natural']).toBe(12);
  });

  it('shows a new fault of the field being typed in only after it is left', () => {
    const draft = start();
    const faults = () => draft.findings().filter(({ rule }) => rule === 'CELL-02');
    draft.focus('table3.newReceived.natural');
    draft.change(put('table3.newReceived.natural', '7a'), { typing: 'a' });
    expect(faults()).toHaveLength(0);
    draft.focus(null);
    expect(faults()).toHaveLength(1);
  });

  it('follows sums at once and findings when typing rests', () => {
    vi.useFakeTimers();
    const draft = start();
    const [live, calm] = [vi.fn(), vi.fn()];
    draft.subscribe(live);
    draft.onPause(calm);
    draft.change(put('table3.newReceived.natural', '7a'));
    draft.focus('table3.newReceived.natural');
    calm.mockClear();
    for (const value of ['7', 7]) draft.change(put('table3.newReceived.natural', value), { typing: 'a' });
    vi.advanceTimersByTime(250);
    expect(live).toHaveBeenCalled();
    expect(calm).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(calm).toHaveBeenCalledOnce();
    expect(draft.findings().some(({ rule }) => rule === 'CELL-02')).toBe(false);
    vi.useRealTimers();
  });

  it('takes an edit back without what another window has meanwhile put beside it', () => {
    const draft = start();
    const piece = (i: number, text: string) => draft.report().overview.map((entry, at) => (at === i ? { ...entry, text } : entry));
    draft.change([{ path: 'overview', value: piece(1, '乙') }]);
    draft.replace({ ...draft.report(), overview: piece(0, '甲') }, { keepsUndo: true });
    draft.undo();
    expect(draft.report().overview.slice(0, 2).map(({ text }) => text)).toEqual(['甲', '']);
    draft.redo();
    expect(draft.report().overview.slice(0, 2).map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  it('tells of outside changes only, so that a field being typed in is not rewritten', () => {
    const draft = start();
    const rewritten = vi.fn();
    draft.onRewrite(rewritten);
    draft.change(put('table3.newReceived.natural', 1), { typing: 'a' });
    expect(rewritten).not.toHaveBeenCalled();
    draft.undo();
    expect(rewritten).toHaveBeenCalledOnce();
  });

  it('keeps the list of findings while nothing visible changes', () => {
    const draft = start();
    draft.change([{ path: 'preface', value: '甲' }]);
    const before = draft.findings();
    draft.change([{ path: 'preface', value: '甲乙' }]);
    expect(draft.findings()).toBe(before);
  });
});

describe('mergeChanges', () => {
  it('lets the later change of a place win and keeps the order of others', () => {
    expect(mergeChanges([...put('a.b', 1), ...put('c.d', 2)], put('a.b', 3))).toEqual([...put('c.d', 2), ...put('a.b', 3)]);
  });
});
