import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { claimPort, readAddress } from './lib/address.mjs';
import { lockData } from './lib/data-lock.mjs';
import { install } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { at, dataRoot } from './lib/paths.mjs';
import { tool } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

/** Three samples: one of the first form, two of others. */
function sampleTexts() {
  const folders = readdirSync(at('templates')).map((name) => at('templates', name, 'samples'));
  const files = folders.flatMap((folder) => {
    try {
      return [readdirSync(folder).filter((name) => name.endsWith('.report.json')).sort().map((name) => path.join(folder, name))];
    } catch {
      return [];
    }
  });
  const spread = [...files.map((list) => list[0]), ...files.flatMap((list) => list.slice(1))];
  return spread.slice(0, 3).map((file) => readFileSync(file, 'utf8'));
}

async function addSamples(url) {
  const { addSamples: add } = await import(pathToFileURL(at('dist/samples.mjs')).href);
  const count = await add(url, sampleTexts());
  if (count > 0) say(`放入 ${count} 份示例报告`);
}

/** Runs Next's development server in a group of its own: it has children that outlive a signal to itself alone. */
function startNext({ host, port }, databaseUrl) {
  const args = [...tool('next/dist/bin/next').slice(1), 'dev', '--hostname', host, '--port', String(port)];
  const env = { ...process.env, DATABASE_URL: databaseUrl, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: at(), env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  return { ended, stop };
}

await main(async () => {
  checkNode();
  const address = readAddress();
  await install();
  const release = process.env.DATABASE_URL ? () => {} : await lockData(dataRoot(), address.url);
  await claimPort(address);
  const { buildForDevelopment } = await import('./lib/command-line.mjs');
  await buildForDevelopment();
  const { openDatabase } = await import('./lib/database.mjs');
  const database = await openDatabase(dataRoot());
  const asked = new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, resolve)));
  await addSamples(database.url);
  const next = startNext(address, database.url);
  await Promise.race([asked, next.ended]);
  await next.stop();
  await database.stop();
  release();
  process.exit(0);
});
