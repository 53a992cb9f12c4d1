import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { migrate } from '@/lib/store/postgres/migrate';
import { postgresStore } from '@/lib/store/postgres/postgres-store';
import { migrationsFolder } from '@/lib/store/postgres/testing/servers';
import { sampleReport } from '@/lib/store/testing/store.contract';
import { openPostgres } from './lib/postgres.mjs';
import { embeddedPrograms } from './lib/postgres-programs.mjs';
import { isAlive, until } from './lib/processes.mjs';

// Starting a database takes a second, on a busy machine many.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder: string;
const stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-start-'));
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(at = folder) {
  const server = await openPostgres(embeddedPrograms(), at);
  stops.push(server.stop);
  await migrate(server.url, migrationsFolder);
  return server;
}

/** A process group of its own that opens the database like the start script and then stays. */
function keeper(): ChildProcess {
  const modules = JSON.stringify(import.meta.dirname);
  const code = `
    const { openPostgres } = await import(${modules} + '/lib/postgres.mjs');
    const { embeddedPrograms } = await import(${modules} + '/lib/postgres-programs.mjs');
    console.log(JSON.stringify(await openPostgres(embeddedPrograms(), ${JSON.stringify(folder)})));
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
}

function opened(child: ChildProcess): Promise<{ pid: number; url: string }> {
  return new Promise((resolve, reject) => {
    child.stdout!.once('data', (line: Buffer) => resolve(JSON.parse(String(line))));
    child.once('exit', () => reject(new Error('ended early')));
  });
}

test('a killed process group loses nothing, its database is adopted', async () => {
  const child = keeper();
  const first = await opened(child);
  await migrate(first.url, migrationsFolder);
  const store = postgresStore(first.url);
  const { id } = await store.create(sampleReport());
  const saved = await store.save(id, [{ path: 'problems', value: '已保存' }], 1);
  expect(saved.ok).toBe(true);
  await store.close();
  process.kill(-child.pid!, 'SIGKILL');
  await until(() => !isAlive(child.pid!), 5000);

  const again = await open();
  expect(again.pid).toBe(first.pid);
  const reopened = postgresStore(again.url);
  expect((await reopened.load(id))?.report.problems).toBe('已保存');
  await reopened.close();
});

test('a killed database comes up again with everything', async () => {
  const first = await open();
  const store = postgresStore(first.url);
  const { id } = await store.create(sampleReport());
  const ids = Array.from({ length: 20 }, (_, n) => n + 1);
  for (const n of ids) await store.save(id, [{ path: 'cells.table3.newReceived.natural', value: n }], n);
  process.kill(first.pid, 'SIGKILL');
  const again = await open();
  expect(again.pid).not.toBe(first.pid);
  const reopened = postgresStore(again.url);
  expect(await reopened.load(id)).toMatchObject({ revision: 21, report: { cells: { 'table3.newReceived.natural': 20 } } });
  await Promise.all([store.close(), reopened.close()]);
});

test('a pid file that names a stranger does not stand in the way', async () => {
  const first = await open();
  const file = path.join(folder, 'postgres', 'postmaster.pid');
  const words = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, words.replace(/^\d+/, String(process.pid)));
  expect((await open()).pid).not.toBe(process.pid);
});

test('two folders at once share nothing', async () => {
  const [one, other] = await Promise.all(['one', 'other'].map((name) => open(path.join(folder, name))));
  const [a, b] = [postgresStore(one!.url), postgresStore(other!.url)];
  await a.create(sampleReport());
  expect(await a.list()).toHaveLength(1);
  expect(await b.list()).toHaveLength(0);
  await Promise.all([a.close(), b.close()]);
});

test('a folder with a long Chinese name still finds room for the socket', async () => {
  const long = path.join(folder, '政府信息公开工作年度报告数据'.repeat(3));
  mkdirSync(long);
  const store = postgresStore((await open(long)).url);
  expect(await store.list()).toEqual([]);
  await store.close();
});
