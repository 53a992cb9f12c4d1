import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './say.mjs';

const systemFolder = '/usr/lib/postgresql';
const install = ['apt-get', 'install', '--yes', '--no-install-recommends', 'postgresql-15'];

/** The system's own PostgreSQL, newest first; null when there is none. */
function installed() {
  if (!existsSync(systemFolder)) return null;
  const versions = readdirSync(systemFolder).sort((a, b) => Number(b) - Number(a));
  const found = versions.find((version) => existsSync(path.join(systemFolder, version, 'bin', 'initdb')));
  return found ? path.join(systemFolder, found) : null;
}

/** Programs of a PostgreSQL other than the one we bring along, for tests; root installs it when it is missing. */
export function secondPostgres() {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync(install[0], install.slice(1), { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const now = installed();
  if (!now) throw new Refusal(`测试存储需要第二个 PostgreSQL，本机没有。以 root 运行 ${install.join(' ')}，再测试`);
  return now;
}
