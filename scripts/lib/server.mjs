import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { at, isBundle } from './paths.mjs';
import { until } from './processes.mjs';

const runner = fileURLToPath(new URL('./server-process.mjs', import.meta.url));

async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
}

/** Starts the built server as a child; `ready` tells whether it answers, `ended` gives its exit code. */
export function startServer({ host, port, url }, databaseUrl) {
  const env = {
    ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl, HOSTNAME: host, PORT: String(port),
  };
  const file = isBundle ? at('server/server.js') : at('.next/standalone/server.js');
  // Next greets on stdout in English; the start script says the same in the clerk's words.
  const child = fork(runner, [file], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const ready = until(async () => child.exitCode !== null || (await answers(url)), 60_000, 50).then(() => child.exitCode === null);
  const stop = async () => {
    child.kill('SIGTERM');
    if ((await Promise.race([ended, until(() => false, 5000)])) === null) child.kill('SIGKILL');
    await ended;
  };
  return { pid: child.pid, ready, ended, stop };
}
