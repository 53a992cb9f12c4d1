import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

const pages = ['', '/front', '/overview', '/proactive', '/requests', '/disputes', '/problems', '/other', '/check', '/preview', '/finish', '/history'];
const site = ['/', '/reports/new', '/agency', '/formats', '/formats/F2021', '/formats/F2019', '/nowhere'];

async function isClean(page: import('@playwright/test').Page, where: string): Promise<void> {
  await page.waitForLoadState('load');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('pages of the site', async ({ page }) => {
      for (const path of site) {
        await page.goto(path);
        await isClean(page, path);
      }
    });

    for (const [name, title] of [['f2021/samples/2024-development-commission', 'a filled report'], ['f2019/samples/2020-trading-centre', 'a report of 2020']]) {
      test(`pages of ${title}`, async ({ page }) => {
        const form = await ReportPage.bring(page, sample(name!));
        for (const path of pages) {
          await page.goto(`/reports/${form.id}${path}`);
          await isClean(page, path);
        }
      });
    }

    test('pages of a report full of faults', async ({ page }) => {
      const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: 'X', type: 'township' }, problems: '无', cells: { table3: { newReceived: { natural: 'x', total: 9 } } } });
      for (const path of pages) {
        await page.goto(`/reports/${form.id}${path}`);
        await isClean(page, path);
      }
    });
  });
}

test('every cell has a name made of its row and column path', async ({ page }) => {
  const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } });
  await form.open('requests');
  await expect(page.getByRole('textbox', { name: '三、本年度办理结果（四）1.本机关不掌握相关政府信息，自然人' }).or(page.getByRole('textbox', { name: '三、（四）1.本机关不掌握相关政府信息，自然人' }))).toBeVisible();
  const names = await page.locator('.grid-table input').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);
  await form.open('disputes');
  await expect(page.getByRole('textbox', { name: '行政诉讼，复议后起诉，结果维持' })).toBeVisible();
});
