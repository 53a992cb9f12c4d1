import { eq, sql } from 'drizzle-orm';
import type { OrganProfile } from '../store';
import { sqlState, uniqueViolation, type Home } from './database';
import { organProfiles } from './schema';

export async function loadProfile(home: Home): Promise<OrganProfile | null> {
  const [row] = await home.db.select().from(organProfiles).where(eq(organProfiles.orgId, home.orgId));
  return row?.profile ?? null;
}

/** Updates, else inserts; `on conflict` is not known to every PostgreSQL-compatible engine. */
export async function storeProfile(home: Home, profile: OrganProfile): Promise<void> {
  const values = { profile, updatedAt: sql`now()` as never };
  const updated = await home.db
    .update(organProfiles)
    .set(values)
    .where(eq(organProfiles.orgId, home.orgId))
    .returning({ orgId: organProfiles.orgId });
  if (updated.length > 0) return;
  try {
    await home.db.insert(organProfiles).values({ orgId: home.orgId, ...values });
  } catch (error) {
    if (sqlState(error) !== uniqueViolation) throw error;
    await storeProfile(home, profile);
  }
}
