import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileProblem, Refusal } from './refusal';

/** The file a path leads to, links followed; null when there is none yet. */
async function existing(file: string) {
  try {
    return { path: await realpath(file), stat: await stat(file) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileProblem(file, error);
  }
}

/** Where to write: never over the input, a folder or a device. A link keeps pointing where it points. */
export async function checkTarget(output: string, input: string): Promise<string> {
  const [target, source] = await Promise.all([existing(output), existing(input)]);
  if (!target) return output;
  if (target.stat.isDirectory()) throw new Refusal(`${output}：这是文件夹，写明文件名`);
  if (source && target.stat.ino === source.stat.ino && target.stat.dev === source.stat.dev) throw new Refusal('输出与输入是同一个文件，换一个文件名');
  if (!target.stat.isFile()) throw new Refusal(`${output}：不是普通文件，换一个文件名`);
  return target.path;
}

/** Writes a file whole or not at all: a stop in the middle leaves what was there before, a loss of power too when it is forced to the disk. */
export async function writeWhole(file: string, content: string | Uint8Array, { isForced = true } = {}): Promise<void> {
  const passing = path.join(path.dirname(file), `.nianbao-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(passing, 'wx');
    try {
      await handle.writeFile(content);
      if (isForced) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(passing, file);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => {});
    throw fileProblem(file, error);
  }
}
