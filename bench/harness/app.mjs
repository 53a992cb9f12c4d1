import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The product as `npm start` serves it (built first when stale), on a throw-away database and a free port. */
export async function startApp() {
  const data = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NIANBAO_DATA: data, HOST: '127.0.0.1', PORT: String(port) };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [`${root}scripts/start.mjs`], { cwd: root, env, stdio: ['ignore', 2, 2] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 240; waited += 0.25) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new Error('the product did not start');
}

/** Puts a report into the product as its own import does; returns its id. */
export async function createReport(address, report) {
  const response = await fetch(`${address}/reports/import`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(report) });
  const answer = await response.json();
  if (!answer.ok) throw new Error(`the import answered ${response.status} ${JSON.stringify(answer)}`);
  return answer.id;
}
