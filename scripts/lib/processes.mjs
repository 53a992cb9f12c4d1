import { readFileSync, readlinkSync } from 'node:fs';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** True while a process exists; a zombie that nobody has waited for yet counts as gone. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** Working folder of a process; null where the system does not tell. */
export function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** When a process began, as a word that differs for a later process of the same number; '' where the system does not tell. */
export function beginning(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Waits until `test` gives something true, and gives that; null after `ms`. */
export async function until(test, ms, step = 25) {
  for (const end = Date.now() + ms; ; await sleep(step)) {
    const found = await test();
    if (found) return found;
    if (Date.now() > end) return null;
  }
}
