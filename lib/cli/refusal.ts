/** Why a command cannot do what was asked, in words for the person who typed it. */
export class Refusal extends Error {}

const reasons: Record<string, string> = {
  ENOENT: '没有这个文件或文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '这是文件夹',
  ENOTDIR: '路径中间不是文件夹',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
  ENAMETOOLONG: '文件名太长',
};

/** A fault of the file system in words: which file, and why. */
export function fileProblem(path: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return new Refusal(`${path}：${reasons[code] ?? `不能读写（${code || String(error)}）`}`);
}
