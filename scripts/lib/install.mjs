import { at } from './paths.mjs';
import { readJson } from './files.mjs';
import { follow, npm } from './run.mjs';
import { Refusal, say } from './say.mjs';

/** True when `node_modules` holds what the lock file says; npm leaves a lock of what it installed there. */
export function isInstalled(lock = readJson(at('package-lock.json')), installed = readJson(at('node_modules', '.package-lock.json'))) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(
    ([name, wanted]) => name === '' || wanted.optional || installed.packages[name]?.version === wanted.version,
  );
}

/** Installs the locked dependencies when they are missing or others than the lock file says. */
export async function install() {
  if (isInstalled()) return;
  say('安装依赖，约需 1 分钟…');
  // Also the tools that build, whatever NODE_ENV says.
  const code = await follow([...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Refusal('依赖没有装好，原因见上。检查网络后再启动');
}
