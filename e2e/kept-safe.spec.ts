import { expect, test } from '@playwright/test';
import { ReportPage } from './pages/report';

const blank = { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } };

test('a reload, the back button and a closed tab lose nothing that the bar called saved', async ({ page, context }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  await form.cell('problems').fill('存在的问题：公开不够及时。');
  await form.saved();
  await page.reload();
  await expect(form.cell('problems')).toHaveValue('存在的问题：公开不够及时。');

  await form.section('三、收到和处理政府信息公开申请情况');
  await form.cell('table3.newReceived.natural').fill('5');
  await page.goBack();
  await expect(form.cell('problems')).toHaveValue('存在的问题：公开不够及时。');
  await page.goForward();
  await expect(form.cell('table3.newReceived.natural')).toHaveValue('5');
  await form.saved();
  await page.close();

  const again = new ReportPage(await context.newPage(), form.id);
  await again.open('requests');
  await expect(again.cell('table3.newReceived.natural')).toHaveValue('5');
});

test('what was typed without the server is kept and sent later', async ({ page, context }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  await context.setOffline(true);
  await form.cell('problems').fill('断网时写的问题。');
  await expect(page.getByText('网络中断，内容已存本机').first()).toBeAttached();
  await context.setOffline(false);
  await form.saved();
  expect((await form.json()).problems).toBe('断网时写的问题。');
});

test('unsent edits survive a crash of the tab', async ({ page, context }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  await page.route('**/save', (route) => route.abort());
  await form.cell('problems').fill('还没有送到的文字。');
  await expect(page.getByText('网络中断，内容已存本机').first()).toBeAttached();
  await page.close();
  const again = new ReportPage(await context.newPage(), form.id);
  await again.open('problems');
  await expect(again.cell('problems')).toHaveValue('还没有送到的文字。');
  await again.saved();
  expect((await again.json()).problems).toBe('还没有送到的文字。');
});

test('two windows on different places of one report keep both edits', async ({ page, context }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  const other = new ReportPage(await context.newPage(), form.id);
  await other.open('requests');
  await form.cell('problems').fill('甲窗口的问题。');
  await form.saved();
  await other.cell('table3.newReceived.natural').fill('4');
  await other.saved();
  await expect.poll(async () => { const json = await form.json(); return [json.problems, (json.cells as { table3?: { newReceived?: { natural?: number } } }).table3?.newReceived?.natural]; }).toEqual(['甲窗口的问题。', 4]);
});

test('two windows on different pieces of section one keep both texts', async ({ page, context }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('overview');
  const other = new ReportPage(await context.newPage(), form.id);
  await other.open('overview');
  await form.cell('overview.0.text').fill('甲窗口写主动公开。');
  await form.saved();
  await other.cell('overview.1.text').fill('乙窗口写依申请公开。');
  await other.saved();
  await expect(other.cell('overview.0.text')).toHaveValue('甲窗口写主动公开。');
  expect((await form.json()).overview.slice(0, 2).map(({ text }) => text)).toEqual(['甲窗口写主动公开。', '乙窗口写依申请公开。']);
  await page.reload();
  await expect(form.cell('overview.1.text')).toHaveValue('乙窗口写依申请公开。');
});

test('two windows on the same text: the later stands, the earlier is kept as a version', async ({ page, context }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  const other = new ReportPage(await context.newPage(), form.id);
  await other.open('problems');
  await form.cell('problems').fill('甲窗口的问题。');
  await form.saved();
  await other.cell('problems').fill('乙窗口的问题。');
  await expect(other.page.getByTestId('save-state').first()).toContainText('另一窗口改过同一处');
  expect((await form.json()).problems).toBe('乙窗口的问题。');
  await other.about('版本');
  await other.page.getByRole('button', { name: '恢复 另一窗口的内容' }).click();
  await other.page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(other.page.getByText('已恢复到 另一窗口的内容')).toBeVisible();
  expect((await form.json()).problems).toBe('甲窗口的问题。');
});

test('undo and redo go over tables and texts', async ({ page }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('requests');
  await page.getByRole('button', { name: '未收到，全部填 0' }).click();
  await expect(form.cell('table3.newReceived.natural')).toHaveValue('0');
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(form.cell('table3.newReceived.natural')).toHaveValue('');
  await page.getByRole('button', { name: '重做' }).click();
  await form.saved();
  await form.section('一、总体情况');
  await form.cell('overview.0.text').fill('先写的内容。');
  await page.keyboard.press('Control+z');
  await expect(form.cell('overview.0.text')).toHaveValue('');
});

test('a declared total that differs is shown until it is taken, and taking it can be undone', async ({ page }) => {
  const zero = Object.fromEntries(['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'].map((key) => [key, 0]));
  const form = await ReportPage.bring(page, { ...blank, cells: { table3: { newReceived: { ...zero, total: 2 } } } });
  await form.open('requests');
  await expect(form.cell('table3.newReceived.total')).toHaveText('2');
  await page.getByRole('button', { name: '采用 0' }).first().click();
  await expect(form.cell('table3.newReceived.total')).toHaveText('0');
  await page.keyboard.press('Control+z');
  await expect(form.cell('table3.newReceived.total')).toHaveText('2');
});
