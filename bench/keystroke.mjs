import { gzipSync } from 'node:zlib';
import { createReport, startApp } from './harness/app.mjs';
import { bundlePage } from './harness/bundle.mjs';
import { launchChromium } from './harness/chromium.mjs';
import { variedReports } from './harness/corpus.mjs';
import { servePages } from './harness/pages.mjs';
import { random, round, shuffled, summary } from './harness/rounds.mjs';
import { takeSkeleton } from './harness/skeleton.mjs';
import { first, keys, measurePage, slowdown, viewport } from './harness/typing.mjs';

/**
 * One keystroke in table 三, at a processor slowed down four times, in real Chromium: the product with all its checks
 * against the same table built with Formik and the same table with plain inputs. Each round opens every page anew, in
 * an order drawn anew, and types 36 digits into twelve cells.
 */
export async function measureKeystroke(product, log, { rounds = 4, until = Infinity } = {}) {
  const app = await startApp();
  const browser = await launchChromium(log);
  try {
    const open = async () => `${app.address}/reports/${await createReport(app.address, variedReports(1, 11)[0])}/requests`;
    const taken = await takeProductPage(browser, await open());
    const scripts = { plain: await bundlePage('plain'), formik: await bundlePage('formik') };
    const peers = await servePages({ scripts, styles: taken.styles, shell: taken.shell, given: givenTable(product, taken.shell.tree) });
    const addresses = {
      product: open,
      plain: async () => `${peers.address}/plain`,
      formik: async () => `${peers.address}/formik`,
      formikField: async () => `${peers.address}/formik?field`,
    };
    const times = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
    const pastes = [];
    const next = random(8);
    let done = 0;
    for (; done < rounds && Date.now() < until; done += 1) {
      log(`keystroke: round ${done + 1} of ${rounds}`);
      // The second way to build the Formik page is for information: two rounds are enough.
      const names = Object.keys(addresses).filter((name) => name !== 'formikField' || done < 2);
      for (const name of shuffled(names, next)) {
        const measured = await measurePage(browser, await addresses[name](), name === 'product');
        times[name].push(...measured.keys);
        pastes.push(...measured.pastes);
      }
    }
    peers.close();
    return report({ times, pastes, rounds: done, firstLoad: taken.scripts });
  } finally {
    await browser.close();
    await app.stop();
  }
}

function report({ times, pastes, rounds, firstLoad }) {
  const of = (name, what) => summary(times[name].map((key) => key[what]).filter((time) => time !== null));
  const raw = Object.fromEntries(Object.keys(times).map((name) => [name, { script_ms: of(name, 'script'), script_after_frame_ms: of(name, 'scriptAfter'), paint_ms: of(name, 'paint') }]));
  const { product, plain, formik, formikField } = raw;
  const paste = summary(pastes.map(({ script }) => script));
  return {
    keystroke: {
      script_p95_x_formik: round(product.script_ms.p95 / formik.script_ms.p95),
      script_p95_x_formik_plain_field: round(product.script_ms.p95 / formikField.script_ms.p95),
      paint_p95_x_plain: round(product.paint_ms.p95 / plain.paint_ms.p95),
      script_p50_x_formik: round(product.script_ms.p50 / formik.script_ms.p50),
      paint_p50_x_plain: round(product.paint_ms.p50 / plain.paint_ms.p50),
      rounds, keys_per_round: keys, cpu_slowdown: slowdown, raw,
    },
    paste: { script_x_keystrokes: round(paste.p50 / product.script_ms.p50), raw: { script_ms: paste } },
    first_load_js_gzip_kb: round(firstLoad.reduce((sum, { gzip }) => sum + gzip, 0) / 1024),
    first_load_scripts: firstLoad.length,
  };
}

/** The product's page opened once: its table as a tree, its styles, the scripts it loads. */
async function takeProductPage(browser, address) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) scripts.push(response.body().then((body) => ({ gzip: gzipSync(body).length })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector(`input[name="${first}"]`);
  const shell = await page.evaluate(takeSkeleton);
  const styles = await page.evaluate(async () => {
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')].map(async ({ href }) => (await fetch(href)).text());
    return [...(await Promise.all(sheets)), ...[...document.querySelectorAll('style')].map((style) => style.textContent)].join('\n');
  });
  const loaded = await Promise.all(scripts);
  await context.close();
  return { shell, styles, scripts: loaded };
}

/** What the peers get: the tree, the same values, and the parts of every total. */
function givenTable({ findTemplate, planOf }, tree) {
  const plan = planOf(findTemplate('F2021'));
  const totals = plan.totals
    .map(({ left, right }) => ({ target: plan.addresses[left[0]], parts: [...right].map((i) => plan.addresses[i]) }))
    .filter(({ target }) => target.startsWith('table3.'));
  const { table3 } = variedReports(1, 11)[0].cells;
  return { tree, totals, cells: { table3 } };
}
