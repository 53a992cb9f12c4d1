import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

/**
 * Completes the lock file; run it whenever dependencies change (`npm run lock`). A registry may lack packages for
 * other systems; npm then writes a lock file without them, which `npm ci` refuses to use. Each gets an entry made from
 * its name. Addresses of packages are dropped: they name the registry that happened to be in use.
 */
const systems = ['linux', 'darwin', 'win32', 'windows', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'ppc64le', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

/** The entry under which a dependency of `holder` is found, going outwards like Node does. */
function resolve(packages, holder, name) {
  for (let base = holder; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const key = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (packages[key]) return key;
    if (!base) return null;
    if (!base.includes('/node_modules/')) base = '';
  }
}

/** What the name of a package for one system says about it: `x-linux-arm64-musl`. */
function entryFor(name, range, holder) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(holder.dev && { dev: true }),
    optional: true,
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
  };
}

const file = at('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [key, holder] of Object.entries(lock.packages)) {
  delete holder.resolved;
  for (const [name, range] of Object.entries(holder.optionalDependencies ?? {})) {
    if (resolve(lock.packages, key, name)) continue;
    lock.packages[`node_modules/${name}`] = entryFor(name, range, holder);
    added.push(name);
  }
}
const { '': self, ...others } = lock.packages;
const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': self, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(added.length === 0 ? '锁定文件已完整' : `锁定文件补充 ${added.length} 项：${added.join(' ')}`);
