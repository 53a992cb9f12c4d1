import { expect, test, type Page } from '@playwright/test';
import { ReportPage } from './pages/report';

const blank = { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } };

/** Which region of the page holds the cursor. */
const region = (page: Page) => page.evaluate(() => document.activeElement?.closest('nav, main, aside')?.tagName ?? null);

async function walk(page: Page, steps: number): Promise<(string | null)[]> {
  const seen: (string | null)[] = [];
  for (let i = 0; i < steps; i += 1) {
    await page.keyboard.press('F6');
    seen.push(await region(page));
  }
  return seen;
}

test('F6 goes around the regions that are on screen', async ({ page }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  await form.cell('problems').focus();
  expect(await walk(page, 3)).toEqual(['ASIDE', 'NAV', 'MAIN']);
  // Beside a wide table there is no third column.
  await form.open('requests');
  await page.getByRole('button', { name: '有，开始填写' }).focus();
  expect(await walk(page, 3)).toEqual(['NAV', 'MAIN', 'NAV']);
});
