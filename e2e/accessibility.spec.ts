import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { soundReport, withRow, zeros } from './pages/made-up';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

const site = ['/', '/reports/new', '/agency', '/formats', '/formats/F2021', '/formats/F2019', '/rules', '/rules#T3-04', '/nowhere'];
const pages = ['', '/front', '/overview', '/proactive', '/requests', '/disputes', '/problems', '/other', '/check', '/preview', '/finish', '/history'];
const faulty = { format: 'F2021', year: 2025, organ: { fullName: 'X', type: 'township' }, problems: '无', cells: { table3: { newReceived: { natural: 'x', total: 9 } } } };

async function isClean(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('load');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
}

async function areClean(form: ReportPage, paths: string[]): Promise<void> {
  for (const path of paths) {
    await form.page.goto(`/reports/${form.id}${path}`);
    await isClean(form.page, path);
  }
}

/** Two errors, and last year's report beside it. */
async function withErrors(page: Page, fullName: string): Promise<ReportPage> {
  const organ = { fullName, type: 'department' as const };
  await ReportPage.bring(page, soundReport({ year: 2023, organ }));
  return ReportPage.bring(page, soundReport({ organ, cells: withRow(zeros(), 'newReceived', { natural: 1, total: 1 }) }));
}

/** Every state of a 说明, of last year's report and of the thresholds, one after another. */
async function statesAreClean(page: Page, fullName: string): Promise<void> {
  const form = await withErrors(page, fullName);
  await form.open('finish');
  await form.finding('自然人').getByRole('button', { name: '保留并写说明' }).click();
  await isClean(page, '说明 open');
  await page.getByRole('button', { name: '保留', exact: true }).click();
  await expect(page.getByText('写明说明人')).toBeVisible();
  await isClean(page, '说明 refused');
  await page.getByRole('button', { name: '取消' }).click();
  await form.explain('自然人', '由上级机关统一登记');
  await isClean(page, '说明 kept, another error open');
  await form.explain('总计', '由上级机关统一登记');
  await form.finishButton.click();
  await isClean(page, '定稿 asked');
  await form.saved();
  await areClean(form, ['/check']);

  await form.open();
  await isClean(page, 'last year’s report, a candidate');
  await page.getByLabel('上年度报告文件').setInputFiles({ name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.getByRole('alert').filter({ hasText: '不是 JSON' })).toBeVisible();
  await isClean(page, 'last year’s report, refused');
  await page.getByRole('button', { name: /^关联 / }).click();
  await expect(page.getByRole('heading', { name: '已关联 2023 年度报告' })).toBeVisible();
  await isClean(page, 'last year’s report, attached');

  await page.goto('/agency');
  await page.getByLabel('第一部分最多（字）').fill('abc');
  await page.getByRole('button', { name: '保存阈值' }).click();
  await expect(page.getByText('只填数字')).toBeVisible();
  await isClean(page, 'thresholds refused');
}

/** The report put to 定稿 by its page. */
async function finished(form: ReportPage): Promise<void> {
  await form.open();
  await form.finish();
}

test.describe('axe finds nothing', () => {
  test('on the pages of the site', async ({ page }) => {
    for (const path of site) {
      await page.goto(path);
      await isClean(page, path);
    }
  });

  test('on the pages of a filled report, its dock, and after 定稿', async ({ page }) => {
    const form = await ReportPage.bring(page, sample('f2021/samples/2024-development-commission'));
    await areClean(form, pages);
    await form.open('problems');
    for (const tab of [/^检查/, '预览']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
      if (tab === '预览') await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeAttached();
      await isClean(page, `tab ${tab}`);
    }
    await finished(form);
    await isClean(page, '/done');
    await areClean(form, ['/requests', '/problems', '/history']);
  });

  // What differs from the newer form: tables, undivided section one.
  test('on the pages of a report of 2020', async ({ page }) => {
    await areClean(await ReportPage.bring(page, sample('f2019/samples/2020-trading-centre')), ['/overview', '/proactive', '/requests', '/disputes', '/preview']);
  });

  test('on the pages of a report full of faults', async ({ page }) => {
    const form = await ReportPage.bring(page, faulty);
    await areClean(form, ['', '/front', '/overview', '/requests', '/problems', '/check', '/finish']);
    // A version with its difference and its question open.
    await form.open('history');
    await page.getByLabel('把当前内容存为版本').fill('送审稿');
    await page.getByRole('button', { name: '存为版本' }).click();
    await page.getByRole('link', { name: '查看差异 送审稿' }).click();
    await page.getByRole('button', { name: '恢复 送审稿' }).click();
    await expect(page.getByRole('group', { name: /^恢复到/ })).toBeVisible();
    await isClean(page, '/history opened');
  });

  test('on the states of 说明, of last year’s report and of thresholds', ({ page }) => statesAreClean(page, '青禾县审计局'));

  test('on the 检查单 as a page', async ({ page }) => {
    const form = await withErrors(page, '青禾县林业局');
    await page.setContent(await (await page.request.get(`/reports/${form.id}/sheet/html`)).text());
    await isClean(page, '检查单');
  });

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });
    test('on the states of 说明, of last year’s report and of thresholds', ({ page }) => statesAreClean(page, '青禾县商务局'));

    test('on pages that between them show every colour', async ({ page }) => {
      const form = await ReportPage.bring(page, faulty);
      for (const path of ['/', '/rules#T3-04', '/agency']) {
        await page.goto(path);
        await isClean(page, path);
      }
      await areClean(form, ['/overview', '/requests', '/check']);
    });
  });

  test.describe('at 200 %', () => {
    test.use({ viewport: { width: 683, height: 384 } });
    test('where text and table stand, and nothing runs out of the page', async ({ page }) => {
      const form = await ReportPage.bring(page, faulty);
      for (const path of ['/overview', '/requests']) {
        await areClean(form, [path]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
      }
      // The rest is behind buttons, and in reach.
      await form.open('requests');
      await page.getByRole('button', { name: '要求与预览' }).click();
      await isClean(page, 'drawer');
    });
  });
});

test('every cell has a name made of its row and column path', async ({ page }) => {
  const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } });
  await form.open('requests');
  await expect(page.getByRole('textbox', { name: /^三、(本年度办理结果)?（四）1\.本机关不掌握相关政府信息，自然人$/ })).toBeVisible();
  const names = await page.locator('.grid-table input').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(100);
  expect(names).not.toContain(null);
  expect(new Set(names).size).toBe(names.length);
  await form.open('disputes');
  await expect(page.getByRole('textbox', { name: '行政诉讼，复议后起诉，结果维持' })).toBeVisible();
});
