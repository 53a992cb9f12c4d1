import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { freePort } from './address.mjs';
import { ensureBrowser, ensureChineseFont } from './browser.mjs';
import { buildWhatIsStale } from './build.mjs';
import { at } from './paths.mjs';
import { until } from './processes.mjs';
import { follow, tool } from './run.mjs';
import { Refusal } from './say.mjs';
import { one, playwrightTally, vitestTally } from './tally.mjs';

/** Results of the tools, for counting. */
function resultFile(name) {
  mkdirSync(at('.cache'), { recursive: true });
  const file = at('.cache', name);
  rmSync(file, { force: true });
  return file;
}

async function types() {
  const generated = await follow([...tool('next/dist/bin/next'), 'typegen']);
  return one(generated || (await follow([...tool('typescript/bin/tsc'), '--noEmit'])));
}

const lint = async () => one(await follow([...tool('eslint/bin/eslint.js'), '.', '--max-warnings=0']));

async function vitest(name, ...more) {
  const file = resultFile(name);
  const code = await follow([...tool('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...more]);
  return vitestTally(file, code);
}

const unit = () => vitest('vitest.json');

/** The start script with what the step before has built. */
const program = () => vitest('vitest-program.json', '--config', 'scripts/built.vitest.mts');

async function build() {
  await buildWhatIsStale();
  return one(0);
}

async function answers(url) {
  try {
    return (await fetch(url, { redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}

/** Runs `work` against the program as `npm start` starts it, on data that is thrown away. */
export async function withProgram(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-test-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...outer } = process.env;
  const env = { ...outer, NIANBAO_DATA: folder, HOST: '127.0.0.1', PORT: String(port) };
  const program = spawn(process.execPath, [at('scripts/start.mjs')], { env, stdio: ['ignore', 2, 2] });
  const end = () => program.kill();
  process.once('exit', end);
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    const isUp = await until(async () => program.exitCode !== null || (await answers(url)), 300_000, 200);
    if (!isUp || program.exitCode !== null) throw new Refusal('程序没有启动，浏览器测试不能进行');
    return await work(url);
  } finally {
    program.kill('SIGTERM');
    await ended;
    process.removeListener('exit', end);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stories() {
  await ensureBrowser();
  await ensureChineseFont();
  const file = resultFile('playwright.json');
  return withProgram(async (url) => {
    const env = { ...process.env, NIANBAO_URL: url, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const code = await follow([...tool('@playwright/test/cli.js'), 'test', '--reporter=list,json'], { env });
    return playwrightTally(file, code);
  });
}

/** All steps in their order, with what they are called on screen. */
export const steps = {
  types: { name: '类型', run: types },
  lint: { name: '代码规则', run: lint },
  unit: { name: '单元与规律', run: unit },
  build: { name: '构建', run: build },
  program: { name: '启动', run: program },
  stories: { name: '浏览器', run: stories },
};
