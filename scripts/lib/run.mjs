import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Words of a command that runs a JavaScript tool from the installed packages. */
export const tool = (...parts) => [process.execPath, path.join(root, 'node_modules', ...parts)];

/** npm itself: the one that runs this script, else the one beside this Node, else the one in the search path. */
export function npm() {
  const beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const found = [process.env.npm_execpath, beside].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  return found ? [process.execPath, found] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Runs a command to its end; gives its exit code and all it said. */
export function capture([command, ...args], options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
  const error = done.error ? `${done.error.message}\n` : '';
  return { code: done.status ?? 1, stdout: done.stdout ?? '', stderr: (done.stderr ?? '') + error };
}

/** Runs a command while other work goes on, what it says goes to stderr; gives its exit code. */
export function follow([command, ...args], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
    const end = () => child.kill();
    process.once('exit', end);
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => {
      process.removeListener('exit', end);
      resolve(code ?? (signal ? 128 : 1));
    });
  });
}
