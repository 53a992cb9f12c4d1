import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the bench writes what it makes; ignored by git. */
export const work = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

const production = { bundle: true, format: 'esm', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning', absWorkingDir: root };

/** Bundles the product's TypeScript for Node as production code; returns the file. */
export async function bundleProduct() {
  const { build } = await import('esbuild');
  mkdirSync(work, { recursive: true });
  const outfile = `${work}product.mjs`;
  await build({ ...production, entryPoints: [`${root}bench/product.ts`], outfile, platform: 'node', packages: 'external' });
  return outfile;
}

/** Bundles one page of a peer for the browser, minified; returns the script. */
export async function bundlePage(name) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...production, entryPoints: [`${root}bench/peers/${name}.jsx`], format: 'iife', minify: true, jsx: 'automatic', platform: 'browser',
    write: false, nodePaths: [`${root}bench/peers/node_modules`],
  });
  return outputFiles[0].text;
}
