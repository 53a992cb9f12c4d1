import { and, eq } from 'drizzle-orm';
import type { PreviousLink } from '../store';
import { isUuid } from '../uuid';
import { sqlState, uniqueViolation, type Home } from './database';
import { loadReport } from './reports';
import { previousReports } from './schema';

const of = (home: Home, id: string) => and(eq(previousReports.orgId, home.orgId), eq(previousReports.reportId, id));

export async function loadPrevious(home: Home, id: string): Promise<PreviousLink | null> {
  if (!isUuid(id)) return null;
  const [row] = await home.db.select().from(previousReports).where(of(home, id));
  return row?.link ?? null;
}

/** True when there is such a report. Not an edit of the report: its revision stays. */
export async function storePrevious(home: Home, id: string, link: PreviousLink | null): Promise<boolean> {
  if (!(await loadReport(home, id))) return false;
  try {
    await home.db.transaction(async (db) => {
      await db.delete(previousReports).where(of(home, id));
      if (link) await db.insert(previousReports).values({ orgId: home.orgId, reportId: id, link });
    });
    return true;
  } catch (error) {
    // Another window attached one in between: this one comes after it.
    if (sqlState(error) !== uniqueViolation) throw error;
    return storePrevious(home, id, link);
  }
}
