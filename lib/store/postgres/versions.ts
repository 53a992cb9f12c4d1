import { and, desc, eq, sql } from 'drizzle-orm';
import type { SaveResult, StoredReport, Version, VersionKind, VersionSummary } from '../store';
import { isUuid, uuidv7 } from '../uuid';
import type { Home } from './database';
import { advance, loadReport } from './reports';
import { reportVersions } from './schema';

const { id, name, kind, at, revision, document } = reportVersions;
const summary = { id, name, kind, at, revision };

const of = (home: Home, reportId: string) =>
  and(eq(reportVersions.orgId, home.orgId), eq(reportVersions.reportId, reportId));

const toText = <T extends { at: Date }>(row: T) => ({ ...row, at: row.at.toISOString() });

/** Newest first. Versions of a deleted report stay hidden with it. */
export async function listVersions(home: Home, reportId: string): Promise<VersionSummary[]> {
  if (!(await loadReport(home, reportId))) return [];
  const rows = await home.db.select(summary).from(reportVersions).where(of(home, reportId)).orderBy(desc(at), desc(id));
  return rows.map(toText);
}

export async function loadVersion(home: Home, reportId: string, versionId: string): Promise<Version | null> {
  if (!isUuid(reportId) || !isUuid(versionId)) return null;
  const [row] = await home.db
    .select({ ...summary, report: document })
    .from(reportVersions)
    .where(and(of(home, reportId), eq(id, versionId)));
  return row ? toText(row) : null;
}

/** Keeps a loaded state as a version. */
export async function insertVersion(
  home: Pick<Home, 'db' | 'orgId'>, stored: StoredReport, ownName: string, ownKind: VersionKind,
): Promise<VersionSummary> {
  const [row] = await home.db
    .insert(reportVersions)
    .values({
      orgId: home.orgId, reportId: stored.id, id: uuidv7(), name: ownName, kind: ownKind,
      revision: stored.revision, document: stored.report, at: sql`now()` as never,
    })
    .returning(summary);
  return toText(row!);
}

export async function restoreVersion(home: Home, reportId: string, versionId: string): Promise<SaveResult> {
  const stored = await loadReport(home, reportId);
  const version = stored && (await loadVersion(home, reportId, versionId));
  if (!version) return { ok: false, reason: 'missing' };
  if (stored.report.status === 'final') return { ok: false, reason: 'final' };
  const next = { ...version.report, status: 'draft' as const };
  const saved = await home.db.transaction(async (db) => {
    const result = await advance({ ...home, db }, stored, next, { kind: 'restore', versionId });
    if (result) await insertVersion({ ...home, db }, stored, '恢复前', 'beforeRestore');
    return result;
  });
  // Someone saved in between: what they wrote is what must be kept, so start over from it.
  return saved ?? restoreVersion(home, reportId, versionId);
}
