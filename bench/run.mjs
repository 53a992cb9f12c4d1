/**
 * `npm run bench` measures the product against floors and peers, all in one run; `-- --json` gives one JSON object.
 * Progress goes to stderr, results to stdout. What is measured and how to read it: docs/benchmarks.md.
 */
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { table } from './harness/bars.mjs';
import { install } from './harness/install.mjs';
import { measureCheck } from './check.mjs';
import { measureFiles, measureJudgement } from './judgement.mjs';

const started = Date.now();
/** The whole run ends within eight minutes; rounds in the browser stop early on a slow machine. */
const lastRoundStarts = started + 6 * 60_000;
const asJson = process.argv.includes('--json');
const log = (words) => process.stderr.write(`bench ${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s  ${words}\n`);

await install(log);
const { bundleProduct, root } = await import('./harness/bundle.mjs');
const productFile = await bundleProduct();
const product = await import(pathToFileURL(productFile).href);

log('check');
const { raw: checkRaw, ...check } = await measureCheck(product);
log('judgement');
const judgement = await measureJudgement(product);
log('files');
const files = await measureFiles(root);
const { measureDocuments } = await import('./documents.mjs');
const { docx, html } = await measureDocuments(product, productFile, log);
log('heap');
const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', `${root}bench/heap.mjs`, productFile]);
const heap = JSON.parse(stdout);
const { measureKeystroke } = await import('./keystroke.mjs');
const inBrowser = await measureKeystroke(product, log, { until: lastRoundStarts });

const result = {
  docx, html,
  check: { ...check, raw: checkRaw },
  judgement: { ...judgement, files },
  ...inBrowser,
  heap: { exports_2000_x_200: Number((heap.at_2000 / heap.at_200).toPrecision(4)), raw: heap },
  machine: { node: process.version, cpus: (await import('node:os')).cpus().length, seconds: Math.round((Date.now() - started) / 1000) },
};
process.stdout.write(asJson ? `${JSON.stringify(result)}\n` : table(result));
log('done');
