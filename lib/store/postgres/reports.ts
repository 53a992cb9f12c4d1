import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Report } from '@/lib/report/report';
import type { Origin, ReportSummary, Step, StoredReport } from '../store';
import { isUuid, uuidv7 } from '../uuid';
import type { Home } from './database';
import { hide, toStorable } from './json';
import { reports } from './schema';

type Row = typeof reports.$inferSelect;

/** Where a report stands, as a condition. */
const at = (home: Home, id: string) => and(eq(reports.orgId, home.orgId), eq(reports.id, id));

const toStored = (row: Row): StoredReport => ({
  id: row.id,
  report: row.document,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** Columns that repeat parts of the document for lists and conditions. */
const summaryColumns = (report: Report) => ({
  title: report.title ?? null,
  organName: report.organ.fullName,
  year: report.year,
  format: report.format,
  status: report.status ?? ('draft' as const),
});

export async function listReports(home: Home): Promise<ReportSummary[]> {
  const { id, title, organName, year, format, status, revision, updatedAt } = reports;
  const rows = await home.db
    .select({ id, title, organName, year, format, status, revision, updatedAt })
    .from(reports)
    .where(and(eq(reports.orgId, home.orgId), isNull(reports.deletedAt)))
    .orderBy(desc(updatedAt), desc(id));
  return rows.map(({ title: ownTitle, ...row }) => ({
    ...row,
    ...(ownTitle === null ? {} : { title: ownTitle }),
    updatedAt: row.updatedAt.toISOString(),
  }));
}

export async function createReport(home: Home, report: Report, origin: Origin): Promise<StoredReport> {
  const now = sql`now()`;
  const [row] = await home.db
    .insert(reports)
    .values({
      orgId: home.orgId, id: uuidv7(), document: report, ...summaryColumns(report),
      revision: 1, origin, createdAt: now as never, updatedAt: now as never,
    })
    .returning();
  return toStored(row!);
}

export async function loadReport(home: Home, id: string): Promise<StoredReport | null> {
  if (!isUuid(id)) return null;
  const [row] = await home.db.select().from(reports).where(and(at(home, id), isNull(reports.deletedAt)));
  return row ? toStored(row) : null;
}

/** Marks as deleted or takes that back; true when something changed. */
export async function setDeleted(home: Home, id: string, deleted: boolean): Promise<boolean> {
  if (!isUuid(id)) return false;
  const rows = await home.db
    .update(reports)
    .set({ deletedAt: deleted ? (sql`now()` as never) : null })
    .where(and(at(home, id), deleted ? isNull(reports.deletedAt) : sql`${reports.deletedAt} is not null`))
    .returning({ id: reports.id });
  return rows.length > 0;
}

/**
 * Puts the next state in place of `before` and writes the step that led to it, both in one statement, which looks
 * itself whether `before` still stands. Null when it does not.
 */
export async function advance(home: Pick<Home, 'db' | 'orgId'>, before: StoredReport, next: Report, step: Step) {
  const { title, organName, year, format, status } = summaryColumns(next);
  const result = await home.db.execute<{ revision: number; at: string }>(sql`
    with saved as (
      update reports set
        document = cast(${toStorable(next)} as jsonb), title = ${title === null ? null : hide(title)},
        organ_name = ${hide(organName)}, year = ${year}, format = ${hide(format)}, status = ${status},
        revision = revision + 1, updated_at = now()
      where org_id = ${home.orgId} and id = ${before.id} and revision = ${before.revision} and deleted_at is null
      returning org_id, id, revision, updated_at
    ), logged as (
      insert into report_history (org_id, report_id, revision, step, at)
      select org_id, id, revision, cast(${toStorable(step)} as jsonb), updated_at from saved
    )
    select revision, updated_at as at from saved`);
  const row = result.rows[0];
  return row ? { ok: true as const, revision: row.revision, savedAt: new Date(row.at).toISOString() } : null;
}
