import { claimPort, readAddress } from './lib/address.mjs';
import { lockData } from './lib/data-lock.mjs';
import { checkNode } from './lib/node-version.mjs';
import { dataRoot, isBundle } from './lib/paths.mjs';
import { main, Refusal, say } from './lib/say.mjs';

/** Installs and builds what is missing; a bundle has both behind it. */
async function prepare() {
  if (isBundle) return;
  const { install } = await import('./lib/install.mjs');
  await install();
  const { buildWhatIsStale } = await import('./lib/build.mjs');
  await buildWhatIsStale();
}

/** Resolves at the first signal that asks to stop. Further ones are taken too, so that stopping is not cut short. */
function asked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  });
}

async function serve(address, stopAsked) {
  const { openDatabase } = await import('./lib/database.mjs');
  const { startServer } = await import('./lib/server.mjs');
  const database = await openDatabase(dataRoot());
  const server = startServer(address, database.url);
  try {
    const early = Promise.race([stopAsked, server.ready]);
    if ((await early) === false) throw new Refusal('网页程序没有启动，原因见上');
    if ((await early) === true) say(`已启动，用浏览器打开 ${address.url} 。按 Ctrl+C 停止`);
    const end = await Promise.race([stopAsked, server.ended.then((code) => ({ code }))]);
    if (typeof end === 'object') throw new Refusal(`网页程序停了（${end.code}），原因见上。再次启动即可，已保存的内容都在`);
    say('正在停止…');
  } finally {
    await server.stop();
    await database.stop();
  }
}

/** One program at a time serves the data of a checkout; a database of its own keeps order itself. */
const lock = (address) => (process.env.DATABASE_URL ? () => {} : lockData(dataRoot(), address.url));

await main(async () => {
  checkNode();
  const address = readAddress();
  const release = await lock(address);
  const stopAsked = asked();
  try {
    await claimPort(address);
    const isPrepared = await Promise.race([prepare().then(() => true), stopAsked.then(() => false)]);
    if (isPrepared) await serve(address, stopAsked);
  } finally {
    release();
  }
  process.exit(0);
});
