import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

const organ = (fullName: string) => ({ format: 'F2021', year: 2024, organ: { fullName, type: 'department' } });

/** The line of a report in the list, and the link in it that opens the report. */
const line = (form: ReportPage) => form.page.getByRole('listitem').filter({ has: opener(form) });
const opener = ({ page, id }: ReportPage) => page.locator(`[id="report-${id}"]`);

/** Chooses a file the way the button does. */
const choose = (page: Page, file: Parameters<ReturnType<Page['getByTestId']>['setInputFiles']>[0]) => page.getByTestId('import-file').setInputFiles(file);

test('a deleted report is gone until 撤销, and then whole again', async ({ page }) => {
  const form = await ReportPage.bring(page, { ...organ('去留试验局'), problems: '删不掉的问题。' });
  await page.goto('/');
  await line(form).getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('已删除“去留试验局2024年政府信息公开工作年度报告”')).toBeVisible();
  expect((await page.request.get(`/reports/${form.id}/json`)).status()).toBe(404);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opener(form)).toBeFocused();
  expect((await form.json()).problems).toBe('删不掉的问题。');

  await line(form).getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('已删除“去留试验局2024年政府信息公开工作年度报告”')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '年度报告' })).toBeVisible();
  await expect(opener(form)).toHaveCount(0);
});

test('a copy is a draft of its own with the same content', async ({ page }) => {
  const form = await ReportPage.bring(page, { ...sample('f2021/samples/2024-development-commission'), organ: { fullName: '副本试验局', type: 'department' }, title: '副本试验报告' });
  await page.goto('/');
  await line(form).getByRole('button', { name: '复制' }).click();
  await page.getByRole('status').getByRole('link', { name: '打开' }).click();
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  const copy = new ReportPage(page, page.url().split('/').at(-1)!);
  expect(copy.id).not.toBe(form.id);
  expect(await copy.json()).toEqual(await form.json());
  await copy.section('五、存在的主要问题及改进情况');
  await copy.cell('problems').fill('只改副本。');
  await copy.saved();
  expect((await form.json()).problems).not.toBe('只改副本。');
});

test('an exported report that is imported again is equal, key by key', async ({ page }) => {
  const form = await ReportPage.bring(page, { ...sample('f2019/samples/2020-trading-centre'), title: '往返试验报告' });
  await page.goto('/');
  const download = page.waitForEvent('download');
  await line(form).getByRole('link', { name: '下载 JSON' }).click();
  const file = await (await download).path();
  const exported: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(exported).toEqual(await form.json());

  await choose(page, { name: '往返试验.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  const again = new ReportPage(page, page.url().split('/').at(-1)!);
  expect(again.id).not.toBe(form.id);
  expect(await again.json()).toEqual(exported);
});

test('a refused file says why, in the list and on 新建报告', async ({ page }) => {
  const file = { name: '坏文件.json', mimeType: 'application/json', buffer: Buffer.from('{"schemaVersion":9,"format":"F2021","year":2024,"organ":{"fullName":"局","type":"department"}}') };
  for (const path of ['/', '/reports/new']) {
    await page.goto(path);
    await choose(page, file);
    await expect(page.getByText(/“坏文件\.json”没有导入：.*更新的版本/)).toBeVisible();
  }
  // Corrected under the same name, it is taken without a reload.
  await choose(page, { ...file, buffer: Buffer.from(JSON.stringify(organ('改好文件局'))) });
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
});
