import { expect, test, type Page } from '@playwright/test';
import { ReportPage } from './pages/report';
import { soundReport } from './pages/made-up';
import { sample } from './pages/samples';

test('every rule that a finding names has its place on the page of rules', async ({ page }) => {
  const form = await ReportPage.bring(page, sample('f2021/samples/2022-service-bureau'));
  await form.open('check');
  await page.getByText(/^提示 \d+$/).click();
  const links = await page.getByRole('link', { name: /^规则 / }).evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(5);
  await page.goto('/rules');
  const ids = await page.getByRole('article').evaluateAll((articles) => articles.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.getByText(`共 ${ids.length} 条`)).toBeVisible();
  for (const link of new Set(links)) expect(ids).toContain(link.slice('/rules#'.length));
  for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9]+-\d+$/);
});

test('the link of a finding leads to its rule, in sight', async ({ page, context }) => {
  const form = await ReportPage.bring(page, soundReport({ otherMatters: '无其他需要报告的事项。' }));
  await form.open('check');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: '规则 FEE-01' }).click();
  const rules = await opened;
  await expect(rules.locator('#FEE-01')).toBeInViewport();
  await expect(rules.locator('#FEE-01')).toContainText('第六部分');
});

/** Saves the thresholds as they stand on screen. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存阈值' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
}

test('a threshold changes what is found; what is no figure is refused at the field', async ({ page }) => {
  await page.goto('/agency');
  await page.getByLabel('机关全称').fill('某县财政局');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();

  const form = await ReportPage.bring(page, soundReport());
  const long = form.page.getByText(/第一部分 \d+ 字，超过 \d+ 字/);
  const hints = page.getByText(/^提示 \d+$/);
  await form.open('check');
  await hints.click();
  await expect(long).toHaveCount(0);

  await page.goto('/agency');
  const most = page.getByLabel('第一部分最多（字）');
  for (const [text, sentence] of [['', '只填数字'], ['abc', '只填数字'], ['-1', '不小于 0'], ['1e9', '不大于 100000']]) {
    await most.fill(text!);
    await page.getByRole('button', { name: '保存阈值' }).click();
    await expect(page.getByText(sentence!)).toBeVisible();
  }
  try {
    await most.fill('100');
    await save(page);
    await page.reload();
    await expect(most).toHaveValue('100');
    await form.open('check');
    await hints.click();
    await expect(page.getByText(/第一部分 \d+ 字，超过 100 字/)).toBeVisible();
  } finally {
    await page.goto('/agency');
    await page.getByRole('button', { name: '恢复通常值' }).click();
    await expect(most).toHaveValue('1000');
    await save(page);
  }
  await form.open('check');
  await hints.click();
  await expect(long).toHaveCount(0);
});
