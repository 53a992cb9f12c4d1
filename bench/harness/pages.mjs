import { createServer } from 'node:http';

/** Serves the peers' pages with the product's styles on a port of its own: `/plain`, `/formik`. */
export async function servePages({ scripts, styles, given, shell }) {
  const data = JSON.stringify(given).replace(/</g, '\\u003c');
  const page = (name) => `<!doctype html>
<html lang="zh-CN" class="${shell.html}"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/product.css"></head>
<body class="${shell.body}"><div id="root"></div><script type="application/json" id="given">${data}</script><script src="/${name}.js"></script></body></html>`;
  const answers = { '/product.css': ['text/css', styles] };
  for (const [name, script] of Object.entries(scripts)) {
    answers[`/${name}`] = ['text/html; charset=utf-8', page(name)];
    answers[`/${name}.js`] = ['text/javascript', script];
  }
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url, 'http://localhost').pathname];
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.[0] ?? 'text/plain' });
    response.end(answer?.[1] ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
