/**
 * npm run layout: renders the Word files of the samples with LibreOffice and measures the printed pages against
 * GB/T 9704-2012. Prints a table; ends with 1 when something is not as it should be.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeFontConfig } from './layout/fonts.mjs';
import { measureLarger, measureRuler, measureSample } from './layout/measure.mjs';
import { readPages } from './layout/pages.mjs';
import { prepare } from './layout/tools.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache', 'layout');
const out = path.join(cache, 'out');
const fandol = path.join(cache, 'fandol');

/** The renderers are TypeScript: one bundle, run from where the dependencies are found. */
async function renderDocuments() {
  const outfile = path.join(cache, 'documents.mjs');
  await build({ entryPoints: [path.join(root, 'scripts/layout/documents.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', alias: { '@': root }, logLevel: 'error' });
  const { documents } = await import(pathToFileURL(outfile).href);
  return documents(root);
}

function toPdf(names) {
  const config = path.join(cache, 'fonts.conf');
  writeFontConfig(config, fandol, path.join(cache, 'fontconfig'));
  const profile = pathToFileURL(path.join(cache, 'profile')).href;
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', out, ...names.map((name) => path.join(out, `${name}.docx`))],
    { env: { ...process.env, FONTCONFIG_FILE: config }, stdio: 'ignore' });
}

const measureOf = (name) => ({ ruler: measureRuler, larger: measureLarger })[name] ?? measureSample;

function report(name, pages) {
  console.log(`${name}（${pages.length} 页）`);
  const checks = measureOf(name)(pages);
  for (const { ok, name: what, measured } of checks) console.log(`  ${ok ? '符合' : '不符'}  ${what}：${measured}`);
  return checks;
}

async function main() {
  mkdirSync(cache, { recursive: true });
  prepare(fandol);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const files = await renderDocuments();
  for (const [name, bytes] of files) writeFileSync(path.join(out, `${name}.docx`), bytes);
  toPdf(files.map(([name]) => name));
  const checks = files.flatMap(([name]) => report(name, readPages(path.join(out, `${name}.pdf`))));
  const failed = checks.filter(({ ok }) => !ok).length;
  console.log(`${checks.length - failed} 项符合，${failed} 项不符；PDF 在 ${path.relative(root, out)}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
