import { expect, test, type Page } from '@playwright/test';
import { soundReport, withRow, zeros } from './pages/made-up';
import { ReportPage } from './pages/report';

const blank = { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } };

/** The version of this name in the list. */
const version = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function keep(page: Page, name: string): Promise<void> {
  await page.getByLabel('把当前内容存为版本').fill(name);
  await page.getByRole('button', { name: '存为版本' }).click();
}

async function restore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `恢复 ${name}` }).first().click();
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText(`已恢复到 ${name}`)).toBeVisible();
}

test('a version shows what changed since, brings its state back and keeps what stood before', async ({ page }) => {
  const form = await ReportPage.bring(page, { ...blank, problems: '第一稿的问题。', cells: { table3: { newReceived: { natural: 3 } } } });
  const state = async () => {
    const { problems, cells } = await form.json();
    return [problems, (cells as { table3: { newReceived: { natural: number } } }).table3.newReceived.natural];
  };
  await form.open('history');
  await keep(page, '送审稿');
  await expect(version(page, '送审稿')).toBeVisible();

  await form.section('五、存在的主要问题及改进情况');
  await form.cell('problems').fill('第二稿的问题。');
  await form.section('三、收到和处理政府信息公开申请情况');
  await form.cell('table3.newReceived.natural').fill('5');
  await form.about('版本');
  await version(page, '送审稿').getByRole('link', { name: '查看差异' }).click();
  await expect(page.getByRole('row', { name: /本年新收.*自然人/ })).toContainText('3→5');
  await expect(page.locator('del', { hasText: '一' })).toBeVisible();
  await expect(page.locator('ins', { hasText: '二' })).toBeVisible();

  await restore(page, '送审稿');
  expect(await state()).toEqual(['第一稿的问题。', 3]);
  await form.section('五、存在的主要问题及改进情况');
  await expect(form.cell('problems')).toHaveValue('第一稿的问题。');

  await form.about('版本');
  await restore(page, '恢复前');
  expect(await state()).toEqual(['第二稿的问题。', 5]);
});

test('Ctrl+S saves and leads to 版本', async ({ page }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  await form.cell('problems').fill('存下来的问题。');
  await page.keyboard.press('Control+s');
  await page.waitForURL(/\/history$/);
  expect((await form.json()).problems).toBe('存下来的问题。');
  await page.getByRole('button', { name: '存为版本' }).click();
  await expect(page.getByText('填写版本名称')).toBeVisible();
});

test('定稿 waits until a declared total that differs is taken', async ({ page }) => {
  const form = await ReportPage.bring(page, soundReport({ cells: withRow(zeros(), 'newReceived', { total: 2 }) }));
  await form.open('finish');
  const finish = page.getByRole('button', { name: '定稿', exact: true });
  await expect(page.getByText('应为 0，文件中为 2').first()).toBeVisible();
  await expect(finish).toBeDisabled();
  await page.getByRole('button', { name: '采用 0' }).first().click();
  await expect(page.getByRole('heading', { name: '先采用计算值' })).toHaveCount(0);
  await finish.click();
  await finish.click();
  await page.waitForURL(/\/done$/);
  const json = await form.json();
  expect(json.status).toBe('final');
  expect((json.cells as { table3: { newReceived: { total: number } } }).table3.newReceived.total).toBe(0);
});

test('定稿 and 存为版本 go on only when the server has everything', async ({ page }) => {
  const report = soundReport();
  const typed = `${report.problems}这一句还没有送到。`;
  const form = await ReportPage.bring(page, report);
  await form.open('problems');
  await page.route('**/save', (route) => route.abort());
  await form.cell('problems').fill(typed);
  await form.about('版本');
  await keep(page, '送审稿');
  await expect(page.getByText('网络中断，内容已存本机，连上后再做一次')).toBeVisible();
  await page.getByRole('link', { name: '核对与定稿' }).first().click();
  const finish = page.getByRole('button', { name: '定稿', exact: true });
  await finish.click();
  await finish.click();
  await expect(page.getByRole('alert').filter({ hasText: '网络中断' })).toBeVisible();
  expect((await form.json()).status).not.toBe('final');

  await page.unroute('**/save');
  await finish.click();
  await page.waitForURL(/\/done$/);
  const json = await form.json();
  expect([json.status, json.problems]).toEqual(['final', typed]);
});

test('a report that is 定稿 takes no edits until it is put back', async ({ page }) => {
  const form = await ReportPage.bring(page, soundReport({ problems: '定稿时的问题。' }));
  await form.open();
  await form.finish();
  await form.section('五、存在的主要问题及改进情况');
  await expect(form.cell('problems')).toHaveValue('定稿时的问题。');
  await expect(form.cell('problems')).not.toBeEditable();
  await expect(page.getByText('退回修改后再改')).toBeVisible();
  await form.section('三、收到和处理政府信息公开申请情况');
  await expect(form.cell('table3.newReceived.natural')).not.toBeEditable();

  await form.open('done');
  await page.getByRole('button', { name: '退回修改' }).click();
  await page.waitForURL(new RegExp(`${form.id}$`));
  await form.section('五、存在的主要问题及改进情况');
  await form.cell('problems').fill('退回后改过的问题。');
  await form.saved();
  expect((await form.json()).problems).toBe('退回后改过的问题。');
  await form.about('版本');
  await expect(version(page, '定稿前')).toBeVisible();
});
