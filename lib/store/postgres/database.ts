import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

export type Database = NodePgDatabase<Record<string, never>>;

/** A connection to one organ's part of the database. */
export interface Home {
  db: Database;
  pool: pg.Pool;
  orgId: string;
}

/** Opens a pool; connections are made when the first query needs one. */
export function openHome(databaseUrl: string, orgId: string): Home {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 });
  // Without a listener an idle connection that the server ends would take the whole process down.
  pool.on('error', (error) => console.error(`数据库连接中断：${error.message}`));
  return { db: drizzle(pool), pool, orgId };
}

/** SQLSTATE of an error; drizzle keeps the driver's error as its cause. */
export function sqlState(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause ? sqlState(cause) : undefined;
}

/** SQLSTATE of a key that is already there. */
export const uniqueViolation = '23505';

/** Serialization failure and deadlock: the database asks for the same work once more. */
const transient = new Set(['40001', '40P01']);

/** Runs `work`, again when the database asks for it. */
export async function withRetry<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1 || !transient.has(sqlState(error) ?? '')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
    return withRetry(work, attempts - 1);
  }
}
