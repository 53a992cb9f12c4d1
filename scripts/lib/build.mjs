import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { buildCommandLine } from './command-line.mjs';
import { at } from './paths.mjs';
import { follow, tool } from './run.mjs';
import { Refusal, say } from './say.mjs';
import { builds, isFresh, sourceHash, writeStamp } from './sources.mjs';

/** The server expects static files beside itself; Next leaves copying them to us. */
function addStaticFiles() {
  cpSync(at('.next/static'), at('.next/standalone/.next/static'), { recursive: true });
  if (existsSync(at('public'))) cpSync(at('public'), at('.next/standalone/public'), { recursive: true });
}

/** Builds the app into `.next/standalone`. */
export async function buildApp() {
  const hash = sourceHash(builds.app.sources);
  rmSync(at(builds.app.stamp), { force: true });
  rmSync(at('.next/standalone'), { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const code = await follow([...tool('next/dist/bin/next'), 'build'], { env });
  if (code !== 0) throw new Refusal('网页程序没有构建好，原因见上');
  addStaticFiles();
  writeStamp(builds.app, hash);
}

/** Builds what is missing or older than its sources. */
export async function buildWhatIsStale() {
  mkdirSync(at('dist'), { recursive: true });
  if (!isFresh(builds.cli) || !existsSync(at('dist/migrate.mjs'))) {
    say('构建命令行程序…');
    await buildCommandLine();
  }
  if (!isFresh(builds.app) || !existsSync(at('.next/standalone/server.js'))) {
    say('构建网页程序，约需 1 分钟…');
    await buildApp();
  }
}
