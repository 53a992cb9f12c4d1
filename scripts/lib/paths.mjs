import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, or the unpacked bundle. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path below the root. */
export const at = (...parts) => path.join(root, ...parts);

/** True in an unpacked bundle, which is already installed and built. */
export const isBundle = existsSync(at('bundle.json'));

/** Where everything that must not be lost lives: NIANBAO_DATA, default `.data` in the checkout. */
export function dataRoot(env = process.env) {
  return path.resolve(root, env.NIANBAO_DATA || '.data');
}
