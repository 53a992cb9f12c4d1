import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A checkout with the start scripts and nothing else. */
let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'nianbao-wrapper-'));
  cpSync(path.join(import.meta.dirname, 'nianbao.mjs'), path.join(checkout, 'scripts/nianbao.mjs'));
  cpSync(path.join(import.meta.dirname, 'lib'), path.join(checkout, 'scripts/lib'), { recursive: true });
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

/** Runs the wrapper there. */
function run() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(checkout, 'scripts/nianbao.mjs'), '--version'], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function program(name: string, source: string): void {
  mkdirSync(path.dirname(path.join(checkout, name)), { recursive: true });
  writeFileSync(path.join(checkout, name), source);
}

const installed = (): void => symlinkSync(path.resolve(import.meta.dirname, '../node_modules'), path.join(checkout, 'node_modules'));

test('without its dependencies the command line says what to run, and ends with 2', () => {
  expect(run()).toEqual({ status: 2, stdout: '', stderr: '构建命令行程序…\n依赖没有安装，命令行程序不能构建。先运行 npm ci\n' });
});

test('a build that is refused ends with 2 and keeps stdout clean', () => {
  installed();
  program('lib/cli/main.ts', 'const = 1;');
  const { status, stdout, stderr } = run();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('命令行程序没有构建好');
  expect(stderr).not.toContain('at async');
});

test('a checkout that is installed builds itself and answers', () => {
  installed();
  program('lib/cli/main.ts', "process.stdout.write('回答\\n'); process.exitCode = 1;");
  program('lib/store/postgres/migrate.ts', 'export const migrate = 1;');
  expect(run()).toEqual({ status: 1, stdout: '回答\n', stderr: '构建命令行程序…\n' });
  expect(run()).toEqual({ status: 1, stdout: '回答\n', stderr: '' });
});
