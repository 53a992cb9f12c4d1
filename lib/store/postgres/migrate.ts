import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** The database cannot be brought to the state this program needs; the message is for people. */
export class MigrationRefused extends Error {}

export interface Migration {
  name: string;
  sql: string;
  hash: string;
}

interface Applied {
  name: string;
  hash: string;
}

// All come from two processes making the same table at the same time.
const madeMeanwhile = new Set(['23505', '42P07', '42710']);
const lockTable = `create table if not exists migration_lock (id integer primary key)`;
const appliedTable = `create table if not exists migrations (name text primary key, hash text not null, applied_at timestamptz not null)`;
const lockRow = `insert into migration_lock (id) select 1 where not exists (select 1 from migration_lock)`;

/** The steps in a folder, in the order of their names. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(path.join(folder, name), 'utf8')).replace(/\r\n/g, '\n');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Makes the tables that everything else needs. Several processes may do it at once: one of them then fails. */
async function prepare(client: pg.Client, attempts = 10): Promise<void> {
  try {
    for (const statement of [lockTable, appliedTable, lockRow]) await client.query(statement);
  } catch (error) {
    if (attempts <= 1 || !madeMeanwhile.has((error as { code?: string }).code ?? '')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await prepare(client, attempts - 1);
  }
}

function refuseForeign(applied: Applied[], known: Migration[]): void {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  const newer = applied.find(({ name }) => !byName.has(name));
  if (newer) {
    throw new MigrationRefused(
      `数据由较新版本的程序写成（有升级步骤 ${newer.name}），本程序不能打开，数据未改动。换用较新版本的程序再启动`,
    );
  }
  const changed = applied.find(({ name, hash }) => byName.get(name)?.hash !== hash);
  if (changed) {
    throw new MigrationRefused(`升级步骤 ${changed.name} 与数据中记录的内容不同，数据未改动。换用原来版本的程序再启动`);
  }
}

/** Applies the first step that is still missing, in its own transaction; false when none is. */
async function applyNext(client: pg.Client, migrations: Migration[]): Promise<boolean> {
  await client.query('begin');
  try {
    // A row lock, not an advisory one: every PostgreSQL-compatible engine has it.
    await client.query('select id from migration_lock where id = 1 for update');
    const { rows } = await client.query<Applied>('select name, hash from migrations order by name');
    refuseForeign(rows, migrations);
    const next = migrations.find(({ name }) => !rows.some((row) => row.name === name));
    if (next) {
      await client.query(next.sql);
      await client.query('insert into migrations (name, hash, applied_at) values ($1, $2, now())', [next.name, next.hash]);
    }
    await client.query('commit');
    return next !== undefined;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Brings a database to the state of the steps in `folder`; the number of steps taken. Safe to run from several processes. */
export async function migrate(databaseUrl: string, folder: string): Promise<number> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // the query under way reports it
  await client.connect();
  try {
    await prepare(client);
    let steps = 0;
    while (await applyNext(client, migrations)) steps += 1;
    return steps;
  } finally {
    await client.end();
  }
}
