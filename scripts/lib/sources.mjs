import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';
import { readText } from './files.mjs';

const cliSources = ['lib', 'templates', 'package-lock.json', 'tsconfig.json', 'scripts/lib/command-line.mjs'];
const appSources = [
  ...cliSources, 'app', 'components', 'public', 'proxy.ts', 'next.config.js', 'postcss.config.mjs', 'package.json', 'scripts/lib/build.mjs',
];

/** What each build is made from and where its stamp stands. */
export const builds = {
  app: { sources: appSources, stamp: '.next/nianbao-sources' },
  cli: { sources: cliSources, stamp: 'dist/nianbao-sources' },
};

const isTest = (name) => name === 'testing' || /\.(test|spec)\.[a-z]+$/.test(name);

function* files(file) {
  if (!existsSync(file)) return;
  if (!statSync(file).isDirectory()) {
    yield file;
    return;
  }
  for (const name of readdirSync(file).sort()) if (!isTest(name)) yield* files(path.join(file, name));
}

/** A hash of names and contents; times do not count, a checkout writes them anew. */
export function sourceHash(sources, base = at()) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of files(path.join(base, source))) {
      const content = readFileSync(file);
      hash.update(`${path.relative(base, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** True when the build was made from what the sources are now. */
export const isFresh = ({ sources, stamp }) => readText(at(stamp)) === sourceHash(sources);

/** Notes from which sources a finished build was made. The hash is taken before the build, edits made meanwhile count as newer. */
export function writeStamp({ stamp }, hash) {
  mkdirSync(path.dirname(at(stamp)), { recursive: true });
  writeFileSync(at(stamp), hash);
}
