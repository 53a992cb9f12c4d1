import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isOpenToAll, readText } from './files.mjs';
import { copyPrograms } from './postgres-programs.mjs';
import { Refusal } from './say.mjs';

/**
 * PostgreSQL refuses to run as root. This decides who runs it instead:
 * - an ordinary user runs it as himself;
 * - root hands it to `nobody`, when that user can reach programs and data;
 * - root in a closed folder runs it in a user namespace, where root bears another number;
 * - without namespaces, `nobody` gets a copy of the programs beside data it can reach.
 */
const unshare = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

function nobody() {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readText('/etc/passwd') ?? '');
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) };
}

const hasNamespaces = () => spawnSync(unshare[0], [...unshare.slice(1), 'true'], { stdio: 'ignore' }).status === 0;

/** How to run the programs: `owner` of the data, words `before` the command, options for spawn, folder of programs. */
export function postgresUser(programs, dataFolder) {
  if (process.platform === 'win32' || process.getuid() !== 0) return { owner: null, before: [], spawn: {}, programs };
  const owner = nobody();
  const asNobody = { owner, before: [], spawn: owner };
  const isDataOpen = isOpenToAll(dataFolder);
  if (isDataOpen && isOpenToAll(path.join(programs, 'bin'))) return { ...asNobody, programs };
  if (hasNamespaces()) return { owner: { uid: 0, gid: 0 }, before: unshare, spawn: {}, programs };
  if (isDataOpen) return { ...asNobody, programs: copyPrograms(programs, dataFolder) };
  throw new Refusal(
    `内置数据库不能以 root 运行，别的用户又进不了 ${dataFolder}。用普通用户启动，或用 NIANBAO_DATA 指定一个其他用户能进入的文件夹`,
  );
}
