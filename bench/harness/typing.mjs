import { variedReports } from './corpus.mjs';
import { categories, readKeys } from './trace.mjs';

/** Thirty-six digits into twelve cells, at a processor slowed down four times. */
export const keys = 36;
export const slowdown = 4;
const digitsInCell = 3;
const endMark = 'bench:end';

/** The cell that every page must show before it is used. */
export const first = 'table3.newReceived.natural';

export const viewport = { width: 1440, height: 900 };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a page, types the keys and, when asked, pastes the whole table three times; times of every key and paste. */
export async function measurePage(browser, address, pastes) {
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
  await pause(150);
}

/** The pause lets the key's frame and its later tasks pass before the mark is set. */
async function press(page, session, key) {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  const { text: _, commands: __, ...up } = key;
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...up });
  await pause(190);
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
