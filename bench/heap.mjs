/**
 * Heap of a server that exports Word files: `node --expose-gc bench/heap.mjs PRODUCT` writes
 * 2,000 files of 200 different reports and prints the heap in use after forced collection at 200 and at 2,000.
 */
import { pathToFileURL } from 'node:url';
import { variedReports } from './harness/corpus.mjs';

const product = await import(pathToFileURL(process.argv[2]).href);
const reports = variedReports(200).map((json) => product.readReport(json, product.findTemplate));
const write = ({ template, report }) => product.renderDocx(product.compose(template, report));

async function heapUsed() {
  // Twice with a turn of the event loop between, so that finalizers have run.
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

const heaps = {};
for (let done = 1; done <= 2000; done += 1) {
  await write(reports[done % reports.length]);
  // A server answers each request in a turn of its own.
  if (done % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
  if (done === 200 || done === 2000) heaps[`at_${done}`] = await heapUsed();
}
process.stdout.write(JSON.stringify({ ...heaps, rss: process.memoryUsage().rss }));
