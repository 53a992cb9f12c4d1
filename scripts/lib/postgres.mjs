import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { onData, refuseForeignCluster } from './data-access.mjs';
import { chownTree, makeFolder, readText } from './files.mjs';
import { postgresUser } from './postgres-user.mjs';
import { isAlive, sleep, until, workingFolder } from './processes.mjs';
import { Refusal, say } from './say.mjs';

const name = 'nianbao';
/** Beginning of a socket folder outside the data. */
const farFolder = '/tmp/nianbao-socket-';
const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** A socket's path may have 107 bytes; a longer one moves to the system's temporary folder. */
function socketFolder(dataFolder, owner) {
  const near = path.join(dataFolder, 'run');
  const isShort = Buffer.byteLength(path.join(near, '.s.PGSQL.5432')) <= 100;
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const folder = isShort ? near : `${farFolder}${mark}`;
  makeFolder(folder, 0o700, owner);
  const { uid } = lstatSync(folder);
  const isOurs = lstatSync(folder).isDirectory() && uid === (owner?.uid ?? process.getuid?.() ?? uid);
  if (!isOurs) throw new Refusal(`文件夹 ${folder} 属于别的用户，数据库不能使用。删除它再启动`);
  return folder;
}

/** What `postmaster.pid` says of a server that runs on this data, or null. */
function running(cluster) {
  const lines = readText(path.join(cluster, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid)) return null;
  const folder = workingFolder(pid);
  // Another process that got the number of a server killed long ago.
  if (folder !== null && folder !== cluster) return null;
  return { pid, socket: lines[4], state: (lines[7] ?? '').trim() };
}

function runOnce(user, program, args, input) {
  const [command, ...rest] = [...user.before, path.join(user.programs, 'bin', program), ...args];
  const done = spawnSync(command, rest, { ...user.spawn, cwd: '/', env: environment, input, encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Refusal(`数据库准备不成：${(done.stderr || done.error?.message || `${program} ${done.status}`).trim()}`);
  }
}

/** Makes a new cluster beside its final place and moves it there when it is whole. */
function initialise(user, cluster) {
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  makeFolder(half, 0o700, user.owner);
  runOnce(user, 'initdb', ['-D', half, '-U', name, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions']);
  runOnce(user, 'postgres', ['--single', '-D', half, 'postgres'], `create database ${name}\n`);
  renameSync(half, cluster);
}

function checkVersion(user, cluster) {
  const own = spawnSync(path.join(user.programs, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', env: environment });
  const major = /\) (\d+)/.exec(own.stdout ?? '')?.[1];
  const written = readText(path.join(cluster, 'PG_VERSION'))?.trim();
  if (major && written && major !== written) {
    throw new Refusal(`数据由 PostgreSQL ${written} 写成，本程序带的是 ${major}，数据未改动。换用原来版本的程序，导出后再导入`);
  }
}

function launch(user, cluster, socket, log) {
  const settings = { listen_addresses: '', unix_socket_directories: socket, unix_socket_permissions: '0700', log_timezone: 'UTC' };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const [command, ...args] = [...user.before, path.join(user.programs, 'bin', 'postgres'), '-D', cluster, ...flags];
  const output = openSync(log, 'w', 0o600);
  // In its own process group: a signal to the group of the start script must not reach the database.
  const child = spawn(command, args, { ...user.spawn, cwd: '/', env: environment, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.once('error', () => {});
  child.unref();
  return child;
}

/** Why the server ended at once, when waiting a little may help: the backends of a killed one are still there. */
const passing = /pre-existing shared memory block|lock file ".*" already exists|shutting down/;

async function start(user, cluster, socket, log, attemptsUntil) {
  const child = launch(user, cluster, socket, log);
  const isUp = () => child.exitCode !== null || child.signalCode !== null || !child.pid || running(cluster)?.state === 'ready';
  await until(isUp, 120_000);
  const up = running(cluster);
  if (up?.state === 'ready') return up;
  const words = readText(log) ?? '';
  if (passing.test(words) && Date.now() < attemptsUntil) {
    await sleep(250);
    return start(user, cluster, socket, log, attemptsUntil);
  }
  const reason = /^.*FATAL: *(.*)$/m.exec(words)?.[1] ?? words.trim().split('\n').at(-1);
  throw new Refusal(`数据库没有启动：${reason || '没有留下说明'}（记录在 ${log}）`);
}

/** A server that runs already, or null; one that is just ending or beginning is waited for. */
async function adopt(cluster) {
  await until(() => ['ready', undefined].includes(running(cluster)?.state), 30_000);
  const found = running(cluster);
  if (!found) rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  return found?.state === 'ready' ? found : null;
}

/**
 * The database on the data in `dataFolder`: made when new, adopted when it runs, else started. `programs` is a folder
 * with PostgreSQL's `bin`. Gives its URL and how to stop it.
 */
export function openPostgres(programs, dataFolder) {
  return onData(dataFolder, () => open(programs, dataFolder));
}

async function open(programs, dataFolder) {
  makeFolder(dataFolder, 0o755);
  const folder = realpathSync(dataFolder);
  const user = postgresUser(programs, folder);
  const cluster = path.join(folder, 'postgres');
  if (!existsSync(cluster)) {
    say('准备数据库…');
    initialise(user, cluster);
  }
  refuseForeignCluster(folder, cluster);
  const server = (await adopt(cluster)) ?? (await startOwned(user, folder, cluster));
  const url = `postgresql://${name}@localhost/${name}?host=${encodeURIComponent(server.socket)}`;
  return { url, pid: server.pid, stop: () => stop(cluster, server) };
}

function startOwned(user, folder, cluster) {
  checkVersion(user, cluster);
  if (user.owner && statSync(cluster).uid !== user.owner.uid) chownTree(cluster, user.owner);
  const socket = socketFolder(folder, user.owner);
  return start(user, cluster, socket, path.join(folder, 'postgres.log'), Date.now() + 30_000);
}

/** Ends the server in an orderly way ("fast": open connections are closed, everything is written). */
async function stop(cluster, { pid, socket }) {
  // Its number may have passed to another process meanwhile.
  if (running(cluster)?.pid !== pid) return;
  process.kill(pid, 'SIGINT');
  if (!(await until(() => !isAlive(pid), 20_000))) say(`数据库（进程 ${pid}）还没有停下`);
  else if (socket.startsWith(farFolder)) rmSync(socket, { recursive: true, force: true });
}
