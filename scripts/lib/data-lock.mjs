import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onData } from './data-access.mjs';
import { readJson } from './files.mjs';
import { beginning, isAlive, until } from './processes.mjs';
import { Refusal } from './say.mjs';

const isHeld = (holder) => holder !== null && isAlive(holder.pid) && beginning(holder.pid) === holder.beginning;

function take(file, words) {
  try {
    writeFileSync(file, JSON.stringify(words), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = readJson(file);
    if (isHeld(holder)) return false;
    rmSync(file, { force: true });
    return take(file, words);
  }
}

/**
 * Makes sure that one program at a time serves the data in `folder`; a predecessor that is just ending is waited for.
 * Gives back what releases it. A lock left by a killed program counts for nothing.
 */
export async function lockData(folder, address, patience = 8000) {
  const file = path.join(folder, 'running.json');
  const own = { pid: process.pid, beginning: beginning(process.pid), address };
  const isTaken = await onData(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    return until(() => take(file, own), patience, 100);
  });
  if (!isTaken) {
    const holder = readJson(file);
    throw new Refusal(`这份数据正在使用：${holder?.address ?? folder}（进程 ${holder?.pid}）。打开这个网址，或先停下那个程序`);
  }
  return () => {
    if (readJson(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}
