import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, expect, test } from 'vitest';
import { freePort } from './lib/address.mjs';
import { openPostgres } from './lib/postgres.mjs';
import { embeddedPrograms } from './lib/postgres-programs.mjs';
import { isAlive, sleep, until } from './lib/processes.mjs';

/** The start script as a person runs it, on data that is thrown away. The tests build on each other. */

const data = mkdtempSync(path.join(tmpdir(), 'nianbao-built-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const running = new Set<ChildProcess>();

interface Program {
  /** Also the number of its process group. */
  pid: number;
  /** All it said so far. */
  said: () => string;
  ended: Promise<number | null>;
  /** Milliseconds until it told that it is up. */
  ready: () => Promise<number>;
}

function start(more: Record<string, string> = {}): Program {
  const { DATABASE_URL: _, ...outer } = process.env;
  const env = { ...outer, NIANBAO_DATA: data, HOST: '127.0.0.1', PORT: String(port), ...more };
  const began = Date.now();
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start.mjs')], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  running.add(child);
  let words = '';
  child.stderr!.on('data', (piece: Buffer) => { words += String(piece); });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => {
    running.delete(child);
    resolve(code);
  }));
  const ready = async (): Promise<number> => {
    const isUp = await until(() => words.includes(url) || child.exitCode !== null, 110_000);
    if (!isUp || child.exitCode !== null) throw new Error(`not started: ${words}`);
    return Date.now() - began;
  };
  return { pid: child.pid!, said: () => words, ended, ready };
}

/** Runs the start script to its end: exit code and words of a refusal. */
async function refusal(more: Record<string, string>): Promise<[number | null, string]> {
  const { ended, said } = start(more);
  return [await ended, said()];
}

const post = async (place: string, body: unknown): Promise<{ ok: boolean; id: string }> =>
  (await fetch(`${url}${place}`, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<{ ok: boolean; id: string }>;
const problems = async (id: string): Promise<unknown> => ((await (await fetch(`${url}/reports/${id}/json`)).json()) as { problems: unknown }).problems;

function kill(pid: number, signal: NodeJS.Signals): void {
  process.kill(-pid, signal);
}

afterEach(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
});

afterAll(async () => {
  // A database that outlived its start script is stopped like any other.
  await (await openPostgres(embeddedPrograms(), data)).stop();
  rmSync(data, { recursive: true, force: true });
});

let id: string;

test('killed with its whole group, the program is up again 2 s later with what was saved, and prepares nothing again', async () => {
  const first = start();
  await first.ready();
  ({ id } = await post('/reports/import', { format: 'F2021', year: 2024, organ: { fullName: '青禾县档案局', type: 'department' } }));
  expect(await post(`/reports/${id}/save`, { revision: 1, changes: [{ path: 'problems', value: '已保存' }] })).toMatchObject({ ok: true });
  kill(first.pid, 'SIGKILL');
  await until(() => !isAlive(first.pid), 5000);
  await sleep(2000);

  const again = start();
  const ms = await again.ready();
  // The time depends on the machine and is told, not judged.
  process.stderr.write(`started again in ${ms} ms\n`);
  expect(await problems(id)).toBe('已保存');
  expect(again.said()).not.toMatch(/安装|构建|准备数据库/);
  kill(again.pid, 'SIGTERM');
  expect(await again.ended).toBe(0);
});

test('a busy port, another address and data in use are refused in words while the program runs on', async () => {
  const program = start();
  await program.ready();
  const elsewhere = path.join(data, 'elsewhere');
  expect(await refusal({ NIANBAO_DATA: elsewhere })).toEqual([1, expect.stringContaining(`端口 ${port} 已被别的程序占用`)]);
  expect(await refusal({ HOST: '0.0.0.0' })).toEqual([1, expect.stringContaining('HOST=0.0.0.0')]);
  expect(await refusal({ PORT: String(await freePort()) })).toEqual([1, expect.stringContaining(`这份数据正在使用：${url}`)]);
  expect(await problems(id)).toBe('已保存');
});

test('a database of a newer version is refused with a sentence and left as it is', async () => {
  const database = await openPostgres(embeddedPrograms(), data);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("insert into migrations (name, hash, applied_at) values ('9999-later.sql', 'x', now())");
  await client.end();
  await database.stop();
  expect(await refusal({})).toEqual([1, expect.stringMatching(/较新版本的程序.*9999-later\.sql.*数据未改动/)]);
});
