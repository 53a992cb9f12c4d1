import { expect, test } from '@playwright/test';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

const earlier = sample('f2021/samples/2024-development-commission');
const columns = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg', 'total'];

test('沿用 takes the texts, leaves the cells empty and sets the figures that are carried over', async ({ page }) => {
  const name = '沿用试验委员会';
  const table3 = { ...(earlier.cells.table3 as object), carriedOut: Object.fromEntries(columns.map((key, i) => [key, i === 0 || i === 6 ? 2 : 0])) };
  await ReportPage.bring(page, {
    ...earlier, title: undefined, organ: { ...earlier.organ, fullName: name }, signature: { ...earlier.signature, organName: name }, cells: { ...earlier.cells, table3 },
  });
  await page.goto('/reports/new');
  await page.getByLabel('年度').fill('2025');
  await page.getByLabel('机关全称').fill(name);
  await page.getByLabel('类型').selectOption(earlier.organ.type);
  await expect(page.getByText('上年结转从 2024 年度报告带入')).toBeVisible();
  await page.getByRole('radio', { name: '沿用已有报告' }).check();
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByText('选择要沿用的报告')).toBeVisible();
  await page.getByLabel('沿用的报告').selectOption({ label: `${name}2024年政府信息公开工作年度报告（草稿）` });
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);

  const form = new ReportPage(page, page.url().split('/').at(-1)!);
  const { year, overview, problems, otherMatters, signature, cells } = await form.json();
  expect({ year, overview, problems, otherMatters }).toEqual({ year: 2025, overview: earlier.overview, problems: earlier.problems, otherMatters: earlier.otherMatters });
  expect(signature).toEqual({ organName: name, date: '' });
  expect(cells).toEqual({ table3: { carriedIn: Object.fromEntries(columns.map((key, i) => [key, i === 0 || i === 6 ? 2 : 0])) } });
  await form.section('三、收到和处理政府信息公开申请情况');
  await expect(form.cell('table3.carriedIn.natural')).toHaveValue('2');
  await expect(form.cell('table3.newReceived.natural')).toHaveValue('');
});

test('本单位信息 is remembered for the next report', async ({ page }) => {
  await page.goto('/agency');
  const values = { 机关全称: '记住试验局', 网站名称: '记住试验网', 网址: 'https://www.example.gov.cn', 电话: '010-12345678' };
  for (const [label, text] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('类型').selectOption('township');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();

  await page.goto('/reports/new');
  await expect(page.getByLabel('机关全称')).toHaveValue('记住试验局');
  await expect(page.getByLabel('类型')).toHaveValue('township');
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  const form = new ReportPage(page, page.url().split('/').at(-1)!);
  await form.section('报头与落款');
  await expect(page.getByLabel('网站名称')).toHaveValue('记住试验网');
  await expect(page.getByLabel('电话')).toHaveValue('010-12345678');
  await expect(page.getByLabel('落款机关')).toHaveValue('记住试验局');
  await expect(page.getByLabel('前言')).toHaveValue(/记住试验网.*010-12345678/);
});

test('a year outside of the formats is refused at the field', async ({ page }) => {
  await page.goto('/reports/new');
  await page.getByLabel('机关全称').fill('年度试验局');
  for (const [year, sentence] of [['2018', '年度从 2019 起'], ['2999', '年度不晚于今年'], ['25', '年度写 4 位数字']]) {
    await page.getByLabel('年度').fill(year!);
    await page.getByRole('button', { name: '开始填写' }).click();
    await expect(page.getByText(sentence!)).toBeVisible();
  }
});

for (const path of ['/reports/new', '/agency']) {
  test(`fields of ${path} wait until the page is alive, so that nothing typed is lost`, async ({ page }) => {
    let alive = () => {};
    const gate = new Promise<void>((resolve) => (alive = resolve));
    await page.route('**/_next/**/*.js*', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByLabel('机关全称')).toBeDisabled();
    alive();
    await page.getByLabel('机关全称').fill('先写试验局');
    await page.waitForLoadState('networkidle');
    await expect(page.getByLabel('机关全称')).toHaveValue('先写试验局');
  });
}
