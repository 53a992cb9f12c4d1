import { and, asc, eq, gt } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { applyChanges, type Change } from '@/lib/report/changes';
import type { Status } from '@/lib/report/report';
import type { HistoryEntry, SaveResult, Step, StoredReport } from '../store';
import { isUuid } from '../uuid';
import type { Home } from './database';
import { advance, loadReport } from './reports';
import { reportHistory } from './schema';
import { insertVersion } from './versions';

export async function readHistory(home: Home, id: string, afterRevision: number): Promise<HistoryEntry[]> {
  if (!isUuid(id)) return [];
  const { orgId, reportId, revision, at, step } = reportHistory;
  const rows = await home.db
    .select({ revision, at, step })
    .from(reportHistory)
    .where(and(eq(orgId, home.orgId), eq(reportId, id), gt(revision, afterRevision)))
    .orderBy(asc(revision));
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Whether the stored state is the one this very save made: its answer got lost and the browser asks again. */
async function isRepeated(home: Home, stored: StoredReport, step: Step, expectedRevision: number): Promise<boolean> {
  if (stored.revision !== expectedRevision + 1) return false;
  const [last] = await readHistory(home, stored.id, expectedRevision);
  return isDeepStrictEqual(last?.step, JSON.parse(JSON.stringify(step)));
}

/** The answer to a change that cannot be made on what is stored now, or null when it can. */
async function refusal(home: Home, stored: StoredReport | null, step: Step, expected: number): Promise<SaveResult | null> {
  if (!stored) return { ok: false, reason: 'missing' };
  if (await isRepeated(home, stored, step, expected)) {
    return { ok: true, revision: stored.revision, savedAt: stored.updatedAt };
  }
  if (step.kind === 'edit' && stored.report.status === 'final') return { ok: false, reason: 'final' };
  return stored.revision === expected ? null : { ok: false, reason: 'conflict', stored };
}

export async function saveChanges(home: Home, id: string, changes: Change[], expected: number): Promise<SaveResult> {
  const step: Step = { kind: 'edit', changes };
  const stored = await loadReport(home, id);
  const refused = await refusal(home, stored, step, expected);
  if (refused) return refused;
  const saved = await advance(home, stored!, applyChanges(stored!.report, changes), step);
  return saved ?? saveChanges(home, id, changes, expected);
}

export async function changeStatus(home: Home, id: string, status: Status, expected: number): Promise<SaveResult> {
  const step: Step = { kind: 'status', status };
  const stored = await loadReport(home, id);
  const refused = await refusal(home, stored, step, expected);
  if (refused) return refused;
  const before = stored!;
  if ((before.report.status ?? 'draft') === status) return { ok: true, revision: expected, savedAt: before.updatedAt };
  const saved = await home.db.transaction(async (db) => {
    const result = await advance({ ...home, db }, before, { ...before.report, status }, step);
    if (result && status === 'final') await insertVersion({ ...home, db }, before, '定稿前', 'beforeFinal');
    return result;
  });
  return saved ?? changeStatus(home, id, status, expected);
}
