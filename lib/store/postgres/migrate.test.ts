import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleReport } from '../testing/store.contract';
import { migrate, MigrationRefused, readMigrations } from './migrate';
import { postgresStore } from './postgres-store';
import { homes, migrationsFolder, testServer, type TestServer } from './testing/servers';

describe.each(homes)('migrations on $name', ({ programs }) => {
  let server: TestServer;
  let url: string;
  let folder: string;
  beforeAll(async () => {
    server = await testServer(programs, false);
  });
  afterAll(() => server?.end());
  beforeEach(async () => {
    folder = mkdtempSync(path.join(server.folder, 'steps-'));
    const name = path.basename(folder).toLowerCase();
    await query(server.url, `create database "${name}"`);
    url = server.url.replace('/nianbao?', `/${name}?`);
  });

  async function query(databaseUrl: string, sql: string) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  }

  test('bring an older database up to date and keep what it holds', async () => {
    cpSync(path.join(migrationsFolder, '0001-reports.sql'), path.join(folder, '0001-reports.sql'));
    expect(await migrate(url, folder)).toBe(1);
    const store = postgresStore(url);
    const { id } = await store.create(sampleReport());
    const all = (await readMigrations(migrationsFolder)).length;
    expect(await migrate(url, migrationsFolder)).toBe(all - 1);
    expect(await migrate(url, migrationsFolder)).toBe(0);
    expect((await store.load(id))?.report).toEqual(sampleReport());
    await store.close();
  });

  test('refuse a database of a newer version in words and leave it alone', async () => {
    await migrate(url, migrationsFolder);
    await query(url, `insert into migrations (name, hash, applied_at) values ('9999-later.sql', 'x', now())`);
    const refused = migrate(url, migrationsFolder);
    await expect(refused).rejects.toThrow(MigrationRefused);
    await expect(refused).rejects.toThrow('较新版本');
  });

  test('refuse a step whose text changed after it was applied', async () => {
    writeFileSync(path.join(folder, '0001-a.sql'), 'create table a (id integer)');
    await migrate(url, folder);
    writeFileSync(path.join(folder, '0001-a.sql'), 'create table b (id integer)');
    await expect(migrate(url, folder)).rejects.toThrow('0001-a.sql');
  });

  test('a step that fails leaves no trace, earlier ones stay', async () => {
    writeFileSync(path.join(folder, '0001-a.sql'), 'create table a (id integer)');
    writeFileSync(path.join(folder, '0002-b.sql'), 'create table b (id integer); select 1/0');
    await expect(migrate(url, folder)).rejects.toThrow('division by zero');
    expect(await query(url, 'select name from migrations')).toEqual([{ name: '0001-a.sql' }]);
    expect(await query(url, `select tablename from pg_tables where tablename in ('a', 'b')`)).toEqual([{ tablename: 'a' }]);
  });

  test('several processes at once make one database', async () => {
    const steps = await Promise.all(Array.from({ length: 6 }, () => migrate(url, migrationsFolder)));
    expect(steps.reduce((sum, n) => sum + n, 0)).toBe((await readMigrations(migrationsFolder)).length);
  });
});
