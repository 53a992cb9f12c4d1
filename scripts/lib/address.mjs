import net from 'node:net';
import { until } from './processes.mjs';
import { Refusal } from './say.mjs';

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** HOST and PORT, default 127.0.0.1:3000. Others than this machine are refused while there are no accounts. */
export function readAddress(env = process.env) {
  const host = (env.HOST || '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  if (!loopback.has(host)) {
    throw new Refusal(`HOST=${host} 会让别的电脑不经登录就能打开报告，不予启动。把 HOST 改为 127.0.0.1`);
  }
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`PORT=${env.PORT} 不是端口号。把 PORT 改为 1 至 65535 之间的数`);
  }
  return { host, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
}

function tryPort(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve('free')));
  });
}

/** Refuses a port that another program holds; one that is just being given back is waited for. */
export async function claimPort({ host, port }, patience = 3000) {
  let found = '';
  if (await until(async () => (found = await tryPort(host, port)) === 'free', patience, 100)) return;
  const reason = found === 'EACCES' ? '本用户不能使用' : '已被别的程序占用';
  throw new Refusal(`端口 ${port} ${reason}。换一个再启动，例如 PORT=${port < 65000 ? port + 1 : 3000} npm start`);
}

/** A port that is free now. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
