import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { at } from './lib/paths.mjs';

/**
 * Runs after every install. npm makes no link for the command of the package it installs into, so this makes it:
 * `npx --no-install nianbao` then finds it in the checkout.
 */
const folder = at('node_modules', '.bin');
const link = at('node_modules', '.bin', 'nianbao');
mkdirSync(folder, { recursive: true });
rmSync(link, { force: true });
if (process.platform === 'win32') {
  writeFileSync(`${link}.cmd`, '@node "%~dp0..\\..\\scripts\\nianbao.mjs" %*\r\n');
} else {
  chmodSync(at('scripts', 'nianbao.mjs'), 0o755);
  symlinkSync('../../scripts/nianbao.mjs', link);
}
