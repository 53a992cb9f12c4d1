/**
 * Word files a second, product against docxtemplater. Each writes in a process of its own, so that the garbage of one
 * is not collected in the other's time; batches of ten documents are asked for in turn.
 *
 * Started as a child (`node bench/throughput.mjs PRODUCT NAME`) this file is the writer.
 */
import { fork } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { variedReports } from './harness/corpus.mjs';
import { random, round, shuffled } from './harness/rounds.mjs';

const batchSize = 10;

export async function measureThroughput(productFile, { rounds = 40, warmup = 5 } = {}) {
  const names = ['product', 'docxtemplater'];
  const writers = Object.fromEntries(names.map((name) => [name, fork(fileURLToPath(import.meta.url), [productFile, name], { stdio: ['ignore', 2, 2, 'ipc'] })]));
  const ask = (name, question) =>
    new Promise((resolve, reject) => {
      const failed = () => reject(new Error(`the writer ${name} stopped`));
      writers[name].once('exit', failed).once('message', (answer) => {
        writers[name].off('exit', failed);
        resolve(answer);
      });
      writers[name].send(question);
    });
  try {
    const [mine, theirs] = await Promise.all(names.map((name) => ask(name, { text: 0 })));
    if (mine !== theirs) throw new Error('docxtemplater writes another text');
    const next = random(6);
    const spent = { product: 0, docxtemplater: 0 };
    for (let i = -warmup; i < rounds; i += 1) {
      const from = Math.floor(next() * 200);
      for (const name of shuffled(names, next)) {
        const ms = await ask(name, { from });
        if (i >= 0) spent[name] += ms;
      }
    }
    const documents = rounds * batchSize;
    const perSecond = Object.fromEntries(names.map((name) => [`${name}_per_second`, round(documents / (spent[name] / 1000))]));
    return { ratio: round(spent.docxtemplater / spent.product), raw: { documents, ...perSecond } };
  } finally {
    for (const writer of Object.values(writers)) writer.kill();
  }
}

/** A function from the number of a report to its file. */
async function makeWriter(product, name) {
  const { compose, findTemplate, levels, readReport, renderDocx, renderDocxReference } = product;
  const reports = variedReports(200).map((json) => readReport(json, findTemplate));
  const model = ({ template, report }) => compose(template, report);
  if (name === 'product') return (i) => renderDocx(model(reports[i]));
  const { dataOf, makeDocxtemplater, taggedModel } = await import('./peers/docxtemplater.mjs');
  const render = makeDocxtemplater(Buffer.from(await renderDocxReference(taggedModel(model(reports[0])))), levels.changing);
  // The data stands ready: making it from the report is not docxtemplater's work.
  const data = reports.map((report) => dataOf(model(report)));
  return (i) => render(data[i]);
}

const textOf = (file) => Buffer.from(unzipSync(file)['word/document.xml']).toString().replace(/<w:p[ >]/g, '\n$&').replace(/<[^>]*>/g, '').trim();

async function writeOnDemand(productFile, name) {
  const write = await makeWriter(await import(pathToFileURL(productFile).href), name);
  process.on('message', async ({ text, from }) => {
    if (text !== undefined) return process.send(textOf(await write(text)));
    const start = performance.now();
    for (let i = 0; i < batchSize; i += 1) await write((from + i) % 200);
    process.send(performance.now() - start);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeOnDemand(process.argv[2], process.argv[3]);
