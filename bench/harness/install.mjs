import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';

/** Installs what is missing: the product's own packages, and the peers it is measured against. */
export async function install(log) {
  const wanted = [
    [root, `${root}node_modules/esbuild/package.json`, 'packages of the product'],
    [`${root}bench/peers`, `${root}bench/peers/node_modules/formik/package.json`, 'peers'],
  ];
  for (const [folder, mark, name] of wanted) {
    if (existsSync(mark)) continue;
    log(`installing the ${name}`);
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], { cwd: folder, stdio: ['ignore', 2, 2], shell: windows });
    if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
  }
}
