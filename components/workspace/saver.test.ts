import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import type { Change } from '@/lib/report/changes';
import type { OverviewEntry, Report } from '@/lib/report/report';
import { templates } from '@/templates';
import { saveRoute } from './testing/save-route';

const template = templates.at(-1)!;
const blank = blankReport(template, 2024, { fullName: '某县财政局', type: 'department' });
const put = (path: string, value: unknown): Change[] => [{ path, value }];

/** Keys are own properties, as in a browser. */
class MemoryStorage {
  [key: string]: unknown;
  static {
    Object.assign(this.prototype, {
      getItem(this: MemoryStorage, key: string) { return Object.hasOwn(this, key) ? this[key] : null; },
      setItem(this: MemoryStorage, key: string, value: string) { this[key] = value; },
      removeItem(this: MemoryStorage, key: string) { delete this[key]; },
    });
  }
}

let route: Awaited<ReturnType<typeof saveRoute>>;
let id: string;
let count = 0;

beforeEach(async () => {
  route = await saveRoute(blank);
  // Savers of earlier tests may still try; they must not meet this one's journal.
  id = `report-${count += 1}`;
  const real = globalThis.fetch;
  vi.stubGlobal('localStorage', new MemoryStorage());
  // A page asks its own server; here there is no page.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => real(route.url + path, init));
});

afterEach(() => {
  route.close();
  vi.unstubAllGlobals();
});

/** Opens the report like a fresh tab: modules anew, so that it keeps a journal of its own. */
async function openTab(report: Report = route.report, revision = route.revision) {
  vi.resetModules();
  const [{ createDraft }, { createSaver }, { fullJudge }] = await Promise.all([import('./draft'), import('./saver'), import('@/lib/check/testing/full-judge')]);
  const draft = createDraft(id, template, report, fullJudge(template));
  const saver = createSaver(draft, revision, null);
  saver.start(report, revision, '');
  return { draft, saver };
}

const journals = (): Change[][] => Object.entries(localStorage).filter(([key]) => key.startsWith(`nianbao.unsaved.${id}.`)).map(([, text]) => JSON.parse(String(text)) as Change[]);
const kept = () => journals().flat().map(({ path }) => path).sort();

it('sends what was typed and forgets the journal', async () => {
  const { draft, saver } = await openTab();
  draft.change(put('problems', '问题。'));
  await vi.waitFor(() => expect(saver.state().kind).toBe('saving'));
  await saver.flush();
  expect(saver.state().kind).toBe('saved');
  expect(saver.revision()).toBe(2);
  expect(route.report.problems).toBe('问题。');
  expect(journals()).toEqual([]);
});

it('sends by itself soon after a field is left', async () => {
  const { draft } = await openTab();
  draft.focus('problems');
  draft.change(put('problems', '问题。'), { typing: 'problems' });
  draft.focus(null);
  await vi.waitFor(() => expect(route.report.problems).toBe('问题。'), { timeout: 400 });
});

it('keeps what was under way and what came later when the line breaks, for the next visit', async () => {
  const { draft, saver } = await openTab();
  let open = () => {};
  route.gate = new Promise((resolve) => (open = resolve));
  draft.change(put('problems', '先写的。'));
  const sending = saver.flush();
  await vi.waitFor(() => expect(route.asked).toHaveLength(1));
  draft.change(put('otherMatters', '后写的。'));
  route.mode = 'breaks';
  open();
  await sending;
  expect(saver.state().kind).toBe('offline');
  expect(kept()).toEqual(['otherMatters', 'problems']);

  route.mode = 'takes';
  const next = await openTab();
  expect(next.draft.report()).toMatchObject({ problems: '先写的。', otherMatters: '后写的。' });
  await next.saver.flush();
  expect(route.report).toMatchObject({ problems: '先写的。', otherMatters: '后写的。' });
  expect(journals()).toEqual([]);
});

it('keeps an edit under way when the tab ends before any answer', async () => {
  const { draft, saver } = await openTab();
  route.gate = new Promise(() => {});
  draft.change(put('problems', '没有回音。'));
  void saver.flush();
  await vi.waitFor(() => expect(route.asked).toHaveLength(1));
  draft.change(put('otherMatters', '又写了一句。'));
  await vi.waitFor(() => expect(kept()).toEqual(['otherMatters', 'problems']));
});

it('waits out trouble of the server', async () => {
  const { draft, saver } = await openTab();
  route.mode = 'fails';
  draft.change(put('problems', '问题。'));
  await saver.flush();
  expect(saver.state().kind).toBe('offline');
  route.mode = 'takes';
  await saver.flush();
  expect(saver.state().kind).toBe('saved');
  expect(route.report.problems).toBe('问题。');
});

it('keeps edits that are refused, says why, and goes on after a newer revision', async () => {
  const { draft, saver } = await openTab();
  route.report = { ...blank, status: 'final' };
  draft.change(put('problems', '定稿后才到。'));
  await saver.flush();
  expect(saver.state()).toEqual({ kind: 'refused', problem: '报告已定稿，修改未保存；退回后再改' });
  expect(kept()).toEqual(['problems']);
  expect(draft.report().problems).toBe('定稿后才到。');
  const asked = route.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(route.asked, 'does not ask again by itself').toHaveLength(asked);

  route.report = { ...blank, status: 'draft' };
  route.revision = 3;
  saver.start(route.report, route.revision, '');
  await vi.waitFor(() => expect(saver.state().kind).toBe('saved'));
  expect(route.report.problems).toBe('定稿后才到。');
  expect(journals()).toEqual([]);
});

it('puts its edits on top of what another window saved in between', async () => {
  const { draft, saver } = await openTab();
  const withText = (at: number, text: string): OverviewEntry[] => blank.overview.map((entry, i) => (i === at ? { ...entry, text } : entry));
  route.edit([...put('problems', '甲的问题。'), ...put('overview', withText(0, '甲的主动公开。'))]);
  draft.change(put('overview', withText(1, '乙的依申请公开。')));
  draft.change(put('cells.table3.newReceived.natural', 4));
  await saver.flush();
  expect(saver.state().kind).toBe('merged');
  expect(saver.revision()).toBe(3);
  for (const report of [route.report, draft.report()]) {
    expect(report.problems).toBe('甲的问题。');
    expect(report.overview.slice(0, 2).map(({ text }) => text)).toEqual(['甲的主动公开。', '乙的依申请公开。']);
    expect(report.cells['table3.newReceived.natural']).toBe(4);
  }
});

it('has the words of another window kept where they give way, and only there', async () => {
  const { draft, saver } = await openTab();
  draft.change(put('otherMatters', '各写各的。'));
  route.edit(put('problems', '甲的问题。'));
  await saver.flush();
  expect(saver.state()).not.toHaveProperty('kept');
  expect(route.kept).toEqual([]);

  route.edit(put('problems', '甲又改了。'));
  draft.change(put('problems', '乙的问题。'));
  await saver.flush();
  expect(saver.state()).toMatchObject({ kind: 'merged', kept: true });
  expect(route.kept.map(({ problems }) => problems)).toEqual(['甲又改了。']);
  expect(route.report.problems).toBe('乙的问题。');

  draft.change(put('problems', '乙接着写。'));
  await saver.flush();
  expect(saver.state().kind).toBe('saved');
  expect(route.kept).toHaveLength(1);
});

it('takes over what is newer on the server when nothing waits', async () => {
  const { draft, saver } = await openTab();
  route.edit(put('problems', '另一窗口的问题。'));
  saver.start(route.report, route.revision, '2025-01-02T03:04:05Z');
  expect(draft.report().problems).toBe('另一窗口的问题。');
  expect(saver.state()).toEqual({ kind: 'saved', at: '2025-01-02T03:04:05Z' });
});

it('takes over the journals of tabs that are gone, once', async () => {
  for (const [tab, changes] of [['a', put('problems', '一页的问题。')], ['b', put('otherMatters', '另一页的事项。')]] as const) {
    localStorage.setItem(`nianbao.unsaved.${id}.${tab}`, JSON.stringify(changes));
  }
  localStorage.setItem(`nianbao.unsaved.${id}.c`, '{');
  localStorage.setItem(`nianbao.unsaved.${id}.d`, JSON.stringify([{ path: 'status', value: 'final' }]));
  localStorage.setItem('nianbao.unsaved.another.a', '[]');
  const { draft, saver } = await openTab();
  expect(draft.report()).toMatchObject({ problems: '一页的问题。', otherMatters: '另一页的事项。' });
  expect(journals(), 'one journal instead of four').toHaveLength(1);
  await saver.flush();
  expect(route.report).toMatchObject({ problems: '一页的问题。', otherMatters: '另一页的事项。', status: 'draft' });
  expect(Object.keys(localStorage)).toEqual(['nianbao.unsaved.another.a']);

  const next = await openTab();
  await next.saver.flush();
  expect(route.asked).toHaveLength(1);
});
