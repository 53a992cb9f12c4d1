import { chownSync, lchownSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The text of a file, or null when there is none. */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** JSON of a file, or null when there is none or it is no JSON. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Makes a folder with an exact mode, whatever the umask, and hands it to an owner when one is given. */
export function makeFolder(folder, mode, owner) {
  mkdirSync(folder, { recursive: true, mode });
  if (owner && statSync(folder).uid !== owner.uid) chownSync(folder, owner.uid, owner.gid);
}

/** Hands a whole tree to another owner. */
export function chownTree(folder, { uid, gid }) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) chownTree(file, { uid, gid });
    else lchownSync(file, uid, gid);
  }
  chownSync(folder, uid, gid);
}

/** True when any user may walk into the folder: every folder on the way lets others pass. */
export function isOpenToAll(folder) {
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
