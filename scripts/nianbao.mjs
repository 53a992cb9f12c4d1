#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkNode } from './lib/node-version.mjs';
import { at, isBundle } from './lib/paths.mjs';
import { main, say } from './lib/say.mjs';

/** The command line; a checkout that was installed but not built builds it first, with its messages on stderr. */
async function refresh() {
  if (isBundle) return;
  const { builds, isFresh } = await import('./lib/sources.mjs');
  if (existsSync(at('dist/nianbao.mjs')) && isFresh(builds.cli)) return;
  say('构建命令行程序…');
  const { buildCommandLine } = await import('./lib/command-line.mjs');
  await buildCommandLine();
}

// 1 is an answer of the command line (findings, doubts); whatever keeps it from running is 2.
await main(async () => {
  checkNode();
  await refresh();
  await import(pathToFileURL(at('dist/nianbao.mjs')).href);
}, 2);
