import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWhatIsStale } from './lib/build.mjs';
import { readJson } from './lib/files.mjs';
import { install } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { at } from './lib/paths.mjs';
import { embeddedPrograms } from './lib/postgres-programs.mjs';
import { capture } from './lib/run.mjs';
import { main, Refusal, say } from './lib/say.mjs';

const { version } = readJson(at('package.json'));
const system = `${process.platform}-${process.arch}`;
const name = `nianbao-${version}-${system}`;

const readme = `年报 ${version}（${system}）

解开后在本文件夹运行：
  npm start          启动，用浏览器打开显示的网址（不用 npm 时运行 node scripts/start.mjs）
  node scripts/nianbao.mjs --help   命令行

本机需有 Node 20.20 或更新的版本，不需要网络。数据在 .data 文件夹，换版本时把它带过去。
`;

/** What the unpacked folder holds, as pairs of place there and place here. */
const parts = {
  server: '.next/standalone',
  dist: 'dist',
  migrations: 'lib/store/postgres/migrations',
  'scripts/start.mjs': 'scripts/start.mjs',
  'scripts/nianbao.mjs': 'scripts/nianbao.mjs',
  'scripts/lib': 'scripts/lib',
  LICENSE: 'LICENSE',
};

function fill(folder) {
  for (const [to, from] of Object.entries(parts)) {
    if (existsSync(at(from))) cpSync(at(from), path.join(folder, to), { recursive: true, verbatimSymlinks: true });
  }
  cpSync(embeddedPrograms(), path.join(folder, 'postgres'), { recursive: true, verbatimSymlinks: true });
  const scripts = { start: 'node scripts/start.mjs', nianbao: 'node scripts/nianbao.mjs' };
  const own = { name: 'nianbao', version, private: true, bin: { nianbao: 'scripts/nianbao.mjs' }, scripts };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
  writeFileSync(path.join(folder, 'bundle.json'), `${JSON.stringify({ version, system })}\n`);
  writeFileSync(path.join(folder, '说明.txt'), readme);
  chmodSync(path.join(folder, 'scripts/nianbao.mjs'), 0o755);
}

await main(async () => {
  checkNode();
  await install();
  await buildWhatIsStale();
  say('打包…');
  rmSync(at('out', name), { recursive: true, force: true });
  mkdirSync(at('out', name), { recursive: true });
  fill(at('out', name));
  const packed = capture(['tar', '-czf', `${name}.tar.gz`, name], { cwd: at('out') });
  if (packed.code !== 0) throw new Refusal(`没有打成包：${packed.stderr.trim()}`);
  rmSync(at('out', name), { recursive: true, force: true });
  const size = Math.round(statSync(at('out', `${name}.tar.gz`)).size / 2 ** 20);
  say(`已打包 out/${name}.tar.gz（${size} MB）`);
  process.stdout.write(`${at('out', `${name}.tar.gz`)}\n`);
});
