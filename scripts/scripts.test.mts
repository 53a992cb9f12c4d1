import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimPort, readAddress } from './lib/address.mjs';
import { lockData } from './lib/data-lock.mjs';
import { isInstalled } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { sourceHash } from './lib/sources.mjs';
import { lastLine, playwrightTally, vitestTally } from './lib/tally.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['0.0.0.0', '192.168.1.5', 'example.cn', '::'])('HOST %s is refused in words', (HOST) => {
  expect(() => readAddress({ HOST })).toThrow(`HOST=${HOST}`);
});

test('HOST and PORT have defaults and may name this machine in other ways', () => {
  expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000, url: 'http://127.0.0.1:3000' });
  expect(readAddress({ HOST: '[::1]', PORT: '81' }).url).toBe('http://[::1]:81');
  for (const PORT of ['x', '0', '70000', '3.5']) expect(() => readAddress({ PORT })).toThrow(`PORT=${PORT}`);
});

test('a busy port is refused in words', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(claimPort({ host: '127.0.0.1', port }, 0)).rejects.toThrow(`端口 ${port} 已被别的程序占用`);
  server.close();
});

test('data in use is refused with the address, data left by a killed program is not', async () => {
  const release = await lockData(folder, 'http://127.0.0.1:3000');
  await expect(lockData(folder, 'http://127.0.0.1:3001', 0)).rejects.toThrow('http://127.0.0.1:3000');
  release();
  writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ pid: process.pid, beginning: '1' }));
  (await lockData(folder, 'x', 0))();
});

/** Does work as a user who may not write here: root steps down, an ordinary user takes the right away from himself. */
async function asStranger(work: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid!() === 0;
  chmodSync(folder, isRoot ? 0o755 : 0o555);
  if (isRoot) process.seteuid!(65534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(folder, 0o755);
  }
}

test('a data folder of another user is refused with its name and the ways out', async () => {
  mkdirSync(path.join(folder, 'closed'), { mode: 0o555 });
  await asStranger(async () => {
    for (const data of [folder, path.join(folder, 'new'), path.join(folder, 'closed')]) {
      await expect(lockData(data, 'x', 0)).rejects.toThrow(`数据文件夹 ${data} 属于别的用户`);
    }
  });
});

test('an old Node is refused in words', () => {
  expect(() => checkNode('20.19.6')).toThrow('需要 Node 20.20');
  for (const version of ['20.20.0', '20.20.2', '22.0.0']) expect(() => checkNode(version)).not.toThrow();
});

test('dependencies count as installed only in the locked versions', () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1', optional: true } } };
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
});

test('a build is stale when a source changes, not when a test does', () => {
  mkdirSync(path.join(folder, 'lib'));
  writeFileSync(path.join(folder, 'lib/a.ts'), '1');
  const before = sourceHash(['lib', 'absent'], folder);
  writeFileSync(path.join(folder, 'lib/a.test.ts'), '1');
  expect(sourceHash(['lib', 'absent'], folder)).toBe(before);
  writeFileSync(path.join(folder, 'lib/a.ts'), '2');
  expect(sourceHash(['lib', 'absent'], folder)).not.toBe(before);
});

test('numbers of a test run add up, and a run that broke has failed', () => {
  const file = path.join(folder, 'x.json');
  expect(vitestTally(file, 0)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(file, JSON.stringify({
    numPassedTests: 5, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{}] }],
  }));
  expect(vitestTally(file, 1)).toEqual({ passed: 5, failed: 2 });
  writeFileSync(file, JSON.stringify({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 1 } }));
  expect(playwrightTally(file, 0)).toEqual({ passed: 4, failed: 0 });
  expect(playwrightTally(file, 1)).toEqual({ passed: 4, failed: 1 });
  expect(lastLine([{ passed: 4, failed: 1 }, { passed: 1, failed: 0 }])).toBe('5 passed, 1 failed');
});
