import { unzipSync } from 'fflate';
import { sampleReport, variedReports } from './harness/corpus.mjs';
import { interleave, round, summaries } from './harness/rounds.mjs';
import { measureThroughput } from './throughput.mjs';
import { makeDeflateFloor, splitParts } from './floors/deflate.mjs';

/**
 * Word file and page of 200 different reports. Both start from the report in memory and end with the bytes that are
 * delivered; the floor starts from the finished XML of the same files.
 */
export async function measureDocuments(product, productFile, log, { rounds = 6 } = {}) {
  const { changingParts, compose, levels, renderDocx, renderHtml } = product;
  const reports = variedReports(200).map((report) => read(product, report));
  const model = ({ template, report }) => compose(template, report);
  const toDocx = (item) => renderDocx(model(item));
  const toHtml = (item) => renderHtml(model(item));

  const files = [];
  for (const report of reports) files.push(await toDocx(report));
  const parts = splitParts(files, [...changingParts]);
  const floor = makeDeflateFloor(parts.constant, levels);
  verifyFloor(files, parts.changing.map(floor));

  log('documents: floor, Word file, page');
  const items = reports.map((item, i) => ({ item, ready: parts.changing[i], model: model(item) }));
  const times = await interleave(
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
  const raw = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summaries(list)]));

  log('documents: docxtemplater');
  const peer = await measureThroughput(productFile);
  const sample = read(product, sampleReport());
  return {
    docx: {
      p50_x_floor: round(raw.docx.p50 / raw.floor.p50),
      cpu_p50_x_floor: round(raw.docx.cpu_p50 / raw.floor.cpu_p50),
      from_tree_p50_x_floor: round(raw.docxFromTree.p50 / raw.floor.p50),
      throughput_x_docxtemplater: peer.ratio,
      bytes: (await toDocx(sample)).length,
      raw: { floor_ms: raw.floor, product_ms: raw.docx, compose_ms: raw.compose, throughput: peer.raw },
    },
    html: {
      p50_x_floor: round(raw.html.p50 / raw.floor.p50),
      cpu_p50_x_floor: round(raw.html.cpu_p50 / raw.floor.cpu_p50),
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
