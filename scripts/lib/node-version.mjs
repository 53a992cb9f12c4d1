import { Refusal } from './say.mjs';

const needed = [20, 20];

/** Refuses a Node that is too old, before anything else fails on it in other words. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new Refusal(`需要 Node ${needed.join('.')} 或更新的版本，本机是 ${version}。升级 Node 后再启动`);
}
