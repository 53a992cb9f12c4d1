import { unzipSync } from 'fflate';
import { sampleReport, variedReports } from './harness/corpus.mjs';
import { interleave, random, round, shuffled, summary } from './harness/rounds.mjs';
import { makeDeflateFloor, splitParts } from './floors/deflate.mjs';

/**
 * Word file and page of 200 different reports. Both start from the report in memory and end with the bytes that are
 * delivered; the floor starts from the finished XML of the same files.
 */
export async function measureDocuments(product, log, { rounds = 6 } = {}) {
  const { changingParts, compose, levels, renderDocx, renderHtml } = product;
  const reports = variedReports(200).map((report) => read(product, report));
  const model = ({ template, report }) => compose(template, report);
  const toDocx = (item) => renderDocx(model(item));
  const toHtml = (item) => renderHtml(model(item));

  await product.prepareDocx?.(model(reports[0]));
  const files = reports.map(toDocx);
  const parts = splitParts(files, [...changingParts]);
  const floor = makeDeflateFloor(parts.constant, levels);
  verifyFloor(files, parts.changing.map(floor));

  log('documents: floor, Word file, page');
  const items = reports.map((item, i) => ({ item, ready: parts.changing[i], model: model(item) }));
  const times = interleave(
    {
      floor: ({ ready }) => floor(ready),
      docx: ({ item }) => toDocx(item),
      html: ({ item }) => toHtml(item),
      docxFromTree: (entry) => renderDocx(entry.model),
      compose: ({ item }) => model(item),
    },
    items,
    { rounds, warmup: 2, seed: 5 },
  );
  const raw = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summary(list)]));

  log('documents: docxtemplater');
  const peer = await measureDocxtemplater({ items, toDocx, product });
  const sample = read(product, sampleReport());
  return {
    docx: {
      p50_x_floor: round(raw.docx.p50 / raw.floor.p50),
      mean_x_floor: round(raw.docx.mean / raw.floor.mean),
      from_tree_p50_x_floor: round(raw.docxFromTree.p50 / raw.floor.p50),
      throughput_x_docxtemplater: peer.ratio,
      bytes: toDocx(sample).length,
      raw: { floor_ms: raw.floor, product_ms: raw.docx, compose_ms: raw.compose, throughput: peer.raw },
    },
    html: {
      p50_x_floor: round(raw.html.p50 / raw.floor.p50),
      mean_x_floor: round(raw.html.mean / raw.floor.mean),
      bytes: Buffer.byteLength(toHtml(sample)),
      raw: { product_ms: raw.html },
    },
  };
}

function read({ readReport, findTemplate }, json) {
  const parsed = readReport(json, findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed;
}

/** The floor must write the same file, else it is no floor. */
function verifyFloor(files, floors) {
  const [mine, theirs] = [files[0], floors[0]].map((file) => unzipSync(file));
  for (const [name, data] of Object.entries(mine)) if (Buffer.compare(theirs[name], data) !== 0) throw new Error(`the floor differs in ${name}`);
}

const text = (file) => Buffer.from(unzipSync(file)['word/document.xml']).toString().replace(/<w:p[ >]/g, '\n$&').replace(/<[^>]*>/g, '').trim();

/** Documents a second in batches of ten, the two in turn. */
async function measureDocxtemplater({ items, toDocx, product }) {
  const { dataOf, makeDocxtemplater, taggedModel } = await import('./peers/docxtemplater.mjs');
  const template = await product.renderDocxReference(taggedModel(items[0].model));
  const render = makeDocxtemplater(Buffer.from(template), product.levels.changing);
  const contestants = { product: ({ item }) => toDocx(item), docxtemplater: ({ data }) => render(data) };
  const withData = items.map(({ item, model }) => ({ item, data: dataOf(model) }));
  const [mine, theirs] = Object.values(contestants).map((write) => text(write(withData[0])));
  if (mine !== theirs) throw new Error('docxtemplater writes another text');

  const next = random(6);
  const spent = { product: 0, docxtemplater: 0 };
  let documents = 0;
  for (const pass of [-1, 0, 1]) {
    const order = shuffled(withData, next);
    const batches = Array.from({ length: pass < 0 ? 3 : 20 }, (_, i) => order.slice(i * 10, i * 10 + 10));
    for (const batch of batches) {
      for (const name of shuffled(Object.keys(contestants), next)) {
        const start = performance.now();
        for (const entry of batch) contestants[name](entry);
        if (pass >= 0) spent[name] += performance.now() - start;
      }
      if (pass >= 0) documents += batch.length;
    }
  }
  const perSecond = Object.fromEntries(Object.entries(spent).map(([name, ms]) => [`${name}_per_second`, round(documents / (ms / 1000))]));
  return { ratio: round(spent.docxtemplater / spent.product), raw: { documents, ...perSecond } };
}
