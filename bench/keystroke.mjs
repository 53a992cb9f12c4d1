import { gzipSync } from 'node:zlib';
import { createReport, startApp } from './harness/app.mjs';
import { bundlePage } from './harness/bundle.mjs';
import { launchChromium } from './harness/chromium.mjs';
import { variedReports } from './harness/corpus.mjs';
import { servePages } from './harness/pages.mjs';
import { random, round, shuffled, summary } from './harness/rounds.mjs';
import { takeSkeleton } from './harness/skeleton.mjs';
import { categories, readKeys } from './harness/trace.mjs';

/**
 * One keystroke in table 三, at a processor slowed down four times, in real Chromium: the product with all its checks
 * against the same table built with Formik and the same table with plain inputs. Each round opens every page anew, in
 * an order drawn anew, and types 36 digits into twelve cells.
 */
const keys = 36;
const digitsInCell = 3;
const slowdown = 4;
const endMark = 'bench:end';
const first = 'table3.newReceived.natural';

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
      for (const name of shuffled(Object.keys(addresses), next)) {
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
  const raw = Object.fromEntries(Object.keys(times).map((name) => [name, { script_ms: of(name, 'script'), paint_ms: of(name, 'paint') }]));
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

const viewport = { width: 1440, height: 900 };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Types the keys into one page, and into the product pastes the whole table three times. */
async function measurePage(browser, address, pastes) {
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector(`input[name="${first}"]`);
  const cells = await page.$$eval('input[name^="table3."]', (inputs) => inputs.map(({ name }) => name));
  // Twelve cells spread over rows and columns; 13 is prime to the number of columns.
  const visited = Array.from({ length: keys / digitsInCell }, (_, i) => cells[(i * 13) % cells.length]);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await typeInto(page, session, [visited.at(-1), visited.at(-2)]);
  const traced = async (work) => {
    await browser.startTracing(page, { categories });
    await work();
    return readKeys(await browser.stopTracing(), endMark);
  };
  const measured = await traced(() => typeInto(page, session, visited));
  if (measured.length !== keys) throw new Error(`${measured.length} of ${keys} keys found in the trace of ${address}`);
  const pasted = pastes ? await traced(() => pasteAll(page, session)) : [];
  await context.close();
  return { keys: measured, pastes: pasted };
}

async function focus(page, name) {
  await page.evaluate((cell) => {
    const input = document.getElementsByName(cell)[0];
    input.scrollIntoView({ block: 'center' });
    input.focus({ preventScroll: true });
    input.select();
  }, name);
  await pause(180);
}

/** The pause lets the key's frame and its later tasks pass before the mark is set. */
async function press(page, session, key) {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  const { text: _, commands: __, ...up } = key;
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...up });
  await pause(230);
  await page.evaluate((mark) => performance.mark(mark), endMark);
}

async function typeInto(page, session, cells) {
  for (const [i, cell] of cells.entries()) {
    await focus(page, cell);
    for (let k = 0; k < digitsInCell; k += 1) {
      const digit = String(1 + ((i * digitsInCell + k) % 9));
      await press(page, session, { key: digit, code: `Digit${digit}`, text: digit, windowsVirtualKeyCode: 48 + Number(digit) });
    }
  }
}

/** All 175 values of another report, as a spreadsheet puts them on the clipboard. */
async function pasteAll(page, session) {
  for (const seed of [21, 22, 23]) {
    const { table3 } = variedReports(1, seed)[0].cells;
    const text = rowsOf(table3).map((row) => Object.values(row).join('\t')).join('\n');
    await page.evaluate((block) => navigator.clipboard.writeText(block), text);
    await focus(page, first);
    await press(page, session, { key: 'v', code: 'KeyV', modifiers: 2, windowsVirtualKeyCode: 86, commands: ['paste'] });
    const pasted = await page.$eval(`input[name="table3.results.unavailable.notHeld.natural"]`, ({ value }) => value);
    if (pasted !== String(table3.results.unavailable.notHeld.natural)) throw new Error('the paste did not arrive');
    await pause(300);
  }
}

const rowsOf = (node) => ('natural' in node ? [node] : Object.values(node).flatMap(rowsOf));
