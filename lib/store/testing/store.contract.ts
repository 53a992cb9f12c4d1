import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '@/lib/report/changes';
import type { Report } from '@/lib/report/report';
import type { SaveResult, Store } from '../store';

/** A small report; the contract never looks inside it. */
export const sampleReport = (over: Partial<Report> = {}): Report => ({
  format: 'F2021',
  year: 2024,
  organ: { fullName: '青禾县档案局', type: 'department' },
  preface: '',
  overview: [{ aspect: 'proactive', heading: '（一）主动公开情况', text: '第一段\n第二段' }],
  problems: '',
  otherMatters: '',
  signature: { organName: '', date: '' },
  cells: { 'table3.newReceived.natural': 7, 'table3.carriedIn.natural': null },
  ...over,
});

const cell = (value: unknown): Change[] => [{ path: 'cells.table3.newReceived.natural', value }];
const noSuchId = '01900000-0000-7000-8000-000000000000';

function revisionOf(result: SaveResult): number {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.revision;
}

/** What any store must do. `makeStore` gives an empty one for each test. */
export function storeContract(name: string, makeStore: () => Store): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeEach(() => {
      store = makeStore();
      return () => store.close();
    });

    listing(() => store);
    saving(() => store);
    statuses(() => store);
    versions(() => store);
    wholeReports(() => store);
  });
}

function listing(store: () => Store): void {
  test('lists reports, the last changed first, and finds nothing in an empty store', async () => {
    expect(await store().list()).toEqual([]);
    const first = await store().create(sampleReport({ title: '年度报告' }));
    const second = await store().create(sampleReport({ year: 2023 }));
    expect((await store().list()).map((entry) => entry.id)).toEqual([second.id, first.id]);
    await store().save(first.id, cell(8), 1);
    const [top] = await store().list();
    expect(top).toEqual({
      id: first.id, title: '年度报告', organName: '青禾县档案局', year: 2024, format: 'F2021', status: 'draft',
      revision: 2, updatedAt: top!.updatedAt,
    });
    expect(new Date(top!.updatedAt).toISOString()).toBe(top!.updatedAt);
  });

  test('loads what was created, and null for an unknown or malformed id', async () => {
    const created = await store().create(sampleReport());
    expect(created.report).toEqual(sampleReport());
    expect(created.revision).toBe(1);
    expect(await store().load(created.id)).toEqual(created);
    expect(await store().load(noSuchId)).toBeNull();
    expect(await store().load("1' or '1")).toBeNull();
  });

  test('hides a deleted report and brings it back whole', async () => {
    const { id } = await store().create(sampleReport());
    await store().keepVersion(id, '送审稿', 'named');
    expect(await store().remove(id)).toBe(true);
    expect(await store().remove(id)).toBe(false);
    expect(await store().list()).toEqual([]);
    expect(await store().load(id)).toBeNull();
    expect(await store().save(id, cell(1), 1)).toEqual({ ok: false, reason: 'missing' });
    expect(await store().unremove(id)).toBe(true);
    expect((await store().load(id))?.report).toEqual(sampleReport());
    expect(await store().versions(id)).toHaveLength(1);
    expect(await store().remove(noSuchId)).toBe(false);
    expect(await store().unremove('x')).toBe(false);
  });

  test('copies a report as a draft of its own', async () => {
    const { id } = await store().create(sampleReport({ status: 'final' }));
    const copy = await store().copy(id);
    expect(copy).toMatchObject({ revision: 1, report: { ...sampleReport(), status: 'draft' } });
    expect(copy!.id).not.toBe(id);
    expect(await store().copy(noSuchId)).toBeNull();
  });
}

function saving(store: () => Store): void {
  test('saves changes and counts revisions', async () => {
    const { id } = await store().create(sampleReport());
    expect(await store().save(id, cell(8), 1)).toMatchObject({ ok: true, revision: 2 });
    expect(await store().save(id, [{ path: 'problems', value: '无' }], 2)).toMatchObject({ ok: true, revision: 3 });
    const stored = await store().load(id);
    expect(stored?.report).toEqual({
      ...sampleReport(), problems: '无', cells: { 'table3.newReceived.natural': 8, 'table3.carriedIn.natural': null },
    });
  });

  test('refuses a save on an old revision and shows what stands', async () => {
    const { id } = await store().create(sampleReport());
    await store().save(id, cell(8), 1);
    const result = await store().save(id, cell(9), 1);
    expect(result).toMatchObject({ ok: false, reason: 'conflict', stored: { revision: 2 } });
    expect((await store().load(id))?.report.cells['table3.newReceived.natural']).toBe(8);
  });

  test('answers a repeated save like the first one', async () => {
    const { id } = await store().create(sampleReport());
    const first = await store().save(id, cell(8), 1);
    expect(await store().save(id, cell(8), 1)).toEqual(first);
    expect((await store().load(id))?.revision).toBe(2);
  });

  test('lets exactly one of many simultaneous saves through', async () => {
    const { id } = await store().create(sampleReport());
    const results = await Promise.all(Array.from({ length: 12 }, (_, n) => store().save(id, cell(n), 1)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === 'conflict')).toHaveLength(11);
    expect((await store().load(id))?.revision).toBe(2);
  });

  test('remembers every step in order', async () => {
    const { id } = await store().create(sampleReport());
    for (let n = 1; n <= 5; n += 1) await store().save(id, cell(n), n);
    const steps = await store().history(id, 2);
    expect(steps.map((entry) => entry.revision)).toEqual([3, 4, 5, 6]);
    expect(steps.at(-1)?.step).toEqual({ kind: 'edit', changes: cell(5) });
  });

  test('an edit that cannot be applied changes nothing', async () => {
    const { id } = await store().create(sampleReport());
    await expect(store().save(id, [...cell(8), { path: 'status', value: 'final' }], 1)).rejects.toThrow(TypeError);
    expect((await store().load(id))?.revision).toBe(1);
    expect(await store().save(noSuchId, cell(1), 1)).toEqual({ ok: false, reason: 'missing' });
  });
}

function statuses(store: () => Store): void {
  test('定稿 keeps a version, refuses edits, and 退回 takes them again', async () => {
    const { id } = await store().create(sampleReport());
    const final = revisionOf(await store().setStatus(id, 'final', 1));
    expect(await store().versions(id)).toMatchObject([{ kind: 'beforeFinal', revision: 1 }]);
    expect((await store().load(id))?.report.status).toBe('final');
    expect((await store().list())[0]?.status).toBe('final');
    expect(await store().save(id, cell(1), final)).toEqual({ ok: false, reason: 'final' });
    const draft = revisionOf(await store().setStatus(id, 'draft', final));
    expect(await store().save(id, cell(1), draft)).toMatchObject({ ok: true, revision: 4 });
  });

  test('定稿 on an old revision is a conflict and keeps no version', async () => {
    const { id } = await store().create(sampleReport());
    await store().save(id, cell(1), 1);
    expect(await store().setStatus(id, 'final', 1)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await store().versions(id)).toEqual([]);
  });

  test('a status that stands already stays', async () => {
    const { id } = await store().create(sampleReport());
    expect(await store().setStatus(id, 'draft', 1)).toMatchObject({ ok: true, revision: 1 });
    expect(await store().setStatus(noSuchId, 'final', 1)).toEqual({ ok: false, reason: 'missing' });
  });
}

function versions(store: () => Store): void {
  test('restores a version and keeps what stood before', async () => {
    const { id } = await store().create(sampleReport());
    const kept = await store().keepVersion(id, '送审稿', 'named');
    await store().save(id, cell(99), 1);
    expect(await store().restore(id, kept!.id)).toMatchObject({ ok: true, revision: 3 });
    expect((await store().load(id))?.report).toEqual(sampleReport({ status: 'draft' }));
    const [before, named] = await store().versions(id);
    expect(before).toMatchObject({ kind: 'beforeRestore', revision: 2 });
    expect(named).toEqual(kept);
    expect((await store().version(id, before!.id))?.report.cells['table3.newReceived.natural']).toBe(99);
  });

  test('a final report is not restored over, and unknown versions are missing', async () => {
    const { id } = await store().create(sampleReport({ status: 'final' }));
    const kept = await store().keepVersion(id, '', 'auto');
    expect(await store().restore(id, kept!.id)).toEqual({ ok: false, reason: 'final' });
    expect(await store().restore(id, noSuchId)).toEqual({ ok: false, reason: 'missing' });
    expect(await store().version(id, 'x')).toBeNull();
    expect(await store().keepVersion(noSuchId, '', 'auto')).toBeNull();
    expect(await store().versions(noSuchId)).toEqual([]);
  });

  test('a version belongs to its own report', async () => {
    const one = await store().create(sampleReport());
    const other = await store().create(sampleReport());
    const kept = await store().keepVersion(one.id, '甲', 'named');
    expect(await store().version(other.id, kept!.id)).toBeNull();
    expect(await store().restore(other.id, kept!.id)).toEqual({ ok: false, reason: 'missing' });
  });
}

function wholeReports(store: () => Store): void {
  test('keeps the strangest text as it was', async () => {
    const strange = 'a\0b\uD800c\uDC00 \uFFFE \uF8FF0000 😀 \\u0000 </script> \u0001';
    const report = sampleReport({
      title: strange, organ: { fullName: strange, type: 'department' }, problems: strange.repeat(100),
      cells: { 'table3.newReceived.natural': strange }, unknown: { [strange]: [strange, 1e300, -0.5] },
    });
    const { id } = await store().create(report);
    expect((await store().load(id))?.report).toEqual(report);
    expect((await store().list())[0]).toMatchObject({ title: strange, organName: strange });
    await store().save(id, [{ path: 'preface', value: strange }, ...cell(strange)], 1);
    expect((await store().load(id))?.report.preface).toBe(strange);
    expect((await store().history(id))[0]?.step).toMatchObject({ changes: [{ value: strange }, { value: strange }] });
    expect((await store().keepVersion(id, strange, 'named'))?.name).toBe(strange);
  });

  test('keeps a report of several megabytes', async () => {
    const report = sampleReport({ otherMatters: '公开'.repeat(1_000_000) });
    const { id } = await store().create(report);
    expect((await store().load(id))?.report.otherMatters).toHaveLength(2_000_000);
  });

  test('attaches last year’s report, another in its place, and takes it off', async () => {
    const { id } = await store().create(sampleReport());
    expect(await store().previous(id)).toBeNull();
    const file = { kind: 'file' as const, name: '去年.json', report: sampleReport({ year: 2023 }) };
    expect(await store().attachPrevious(id, file)).toBe(true);
    expect(await store().previous(id)).toEqual(file);
    expect(await store().attachPrevious(id, { kind: 'stored', id: noSuchId })).toBe(true);
    expect(await store().previous(id)).toEqual({ kind: 'stored', id: noSuchId });
    expect(await store().attachPrevious(id, null)).toBe(true);
    expect(await store().previous(id)).toBeNull();
    expect((await store().load(id))?.revision).toBe(1);
    expect([await store().attachPrevious(noSuchId, null), await store().previous('x')]).toEqual([false, null]);
  });

  test('remembers the organ', async () => {
    expect(await store().organProfile()).toBeNull();
    const organ = { fullName: '青禾县档案局', type: 'department' as const, siteUrl: 'http://example.cn' };
    await Promise.all([store().saveOrganProfile({ organ }), store().saveOrganProfile({ organ })]);
    expect(await store().organProfile()).toEqual({ organ });
    await store().saveOrganProfile({ organ: { ...organ, type: 'government' }, contact: { phone: '0000-0000000' } });
    expect(await store().organProfile()).toMatchObject({ organ: { type: 'government' }, contact: { phone: '0000-0000000' } });
  });
}
