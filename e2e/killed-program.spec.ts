import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../scripts/lib/address.mjs';
import { ReportPage } from './pages/report';

const blank = { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } };

/** The program as `npm start` starts it, in a process group of its own. */
function start(port: number, data: string): ChildProcess {
  const { DATABASE_URL: _, ...outer } = process.env;
  const env = { ...outer, NIANBAO_DATA: data, HOST: '127.0.0.1', PORT: String(port) };
  return spawn(process.execPath, [path.resolve('scripts/start.mjs')], { env, detached: true, stdio: ['ignore', 2, 2] });
}

const ended = (program: ChildProcess) => new Promise((resolve) => (program.exitCode ?? program.signalCode) === null ? program.once('exit', resolve) : resolve(null));

const isUp = (url: string) => expect.poll(() => fetch(`${url}/healthz`).then(({ status }) => status, () => 0), { timeout: 30_000 }).toBe(200);

test('a program killed under an open page loses nothing, neither what was saved nor what was typed meanwhile', async ({ browser }) => {
  test.setTimeout(90_000);
  const data = mkdtempSync(path.join(tmpdir(), 'nianbao-killed-'));
  const port = await freePort();
  const baseURL = `http://127.0.0.1:${port}`;
  let program = start(port, data);
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  try {
    await isUp(baseURL);
    const page = await context.newPage();
    const form = await ReportPage.bring(page, blank);
    await form.open('problems');
    await form.cell('problems').pressSequentially('存在的问题：公开不够及时。');
    await form.saved();

    process.kill(-program.pid!, 'SIGKILL');
    await ended(program);
    await form.cell('problems').pressSequentially('停机时补的一句。');
    await expect(page.getByText('网络中断，内容已存本机').first()).toBeAttached();
    await sleep(2000);
    program = start(port, data);
    await isUp(baseURL);
    // The server alone holds what the bar called saved.
    expect((await form.json()).problems).toMatch(/^存在的问题：公开不够及时。/);

    await page.reload();
    await expect(form.cell('problems')).toHaveValue('存在的问题：公开不够及时。停机时补的一句。');
    await form.saved();
    expect((await form.json()).problems).toBe('存在的问题：公开不够及时。停机时补的一句。');
  } finally {
    await context.close();
    program.kill('SIGTERM');
    await ended(program);
    rmSync(data, { recursive: true, force: true });
  }
});
