import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { wordParagraphs, wordTables } from './pages/documents';
import { soundReport, withRow, zeros } from './pages/made-up';
import { ReportPage } from './pages/report';

const column = '自然人：一＋二＝1，三（七）＋四＝0，相差 1';
const total = '总计：一＋二＝1，三（七）＋四＝0，相差 1';
const reason = '该件由上级机关统一登记和答复，本机关只列新收';
/** One application came in and has no outcome: the balance fails in its column and in the total. */
const unbalanced = soundReport({ cells: withRow(zeros(), 'newReceived', { natural: 1, total: 1 }) });

/** A report whose two errors are kept. */
async function explained(form: ReportPage): Promise<void> {
  await form.open('finish');
  for (const words of [column, total]) await form.explain(words, reason, '王晓');
  await form.saved();
}

test('an error keeps 定稿 closed until it is explained, by keys alone', async ({ page }) => {
  const form = await ReportPage.bring(page, unbalanced);
  await form.open('finish');
  await expect(form.finishButton).toBeDisabled();
  await expect(page.getByText('改正或写明说明后可以定稿')).toBeVisible();

  const first = form.finding(column);
  await first.getByRole('button', { name: '保留并写说明' }).press('Enter');
  await expect(first.getByLabel('说明', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first.getByRole('button', { name: '保留并写说明' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first.getByText('写明为什么保留')).toBeVisible();
  await expect(first.getByText('写明说明人')).toBeVisible();
  await expect(first.getByLabel('说明', { exact: true })).toBeFocused();
  await page.keyboard.insertText(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('王晓');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('button', { name: '撤回说明' })).toBeFocused();
  await expect(form.finishButton).toBeDisabled();

  // The name is remembered.
  const second = form.finding(total);
  await second.getByRole('button', { name: '保留并写说明' }).click();
  await expect(second.getByLabel('说明人')).toHaveValue('王晓');
  await second.getByLabel('说明', { exact: true }).fill(reason);
  await second.getByRole('button', { name: '保留', exact: true }).click();
  await expect(form.finishButton).toBeEnabled();
  await form.finishButton.click();
  await form.finishButton.click();
  await page.waitForURL(/\/done$/);
  expect((await form.json()).status).toBe('final');
});

test('撤销 takes a 说明 back, and 撤回说明 too', async ({ page }) => {
  const form = await ReportPage.bring(page, unbalanced);
  await explained(form);
  await expect(form.finishButton).toBeEnabled();
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(form.finishButton).toBeDisabled();
  await page.getByRole('button', { name: '重做' }).click();
  await expect(form.finishButton).toBeEnabled();
  await form.finding(column).getByRole('button', { name: '撤回说明' }).click();
  await expect(form.finding(column).getByRole('button', { name: '保留并写说明' })).toBeFocused();
  await expect(form.finishButton).toBeDisabled();
  await form.saved();
  expect(Object.keys((await form.json()).overrides ?? {})).toHaveLength(1);
});

test('a 说明 stands on the check page and in both files of the 检查单', async ({ page }) => {
  const form = await ReportPage.bring(page, unbalanced);
  await explained(form);
  await form.open('check');
  const kept = page.getByRole('region', { name: '已写说明' });
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  await expect(kept).toContainText(column);
  await expect(kept).toContainText(`说明：${reason}（王晓，`);
  await expect(page.getByText('没有需要处理的问题')).toBeVisible();

  await form.open('finish');
  const take = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return download;
  };
  const word = await take('检查单 Word');
  expect(word.suggestedFilename()).toBe('某县财政局2024年政府信息公开工作年度报告检查单.docx');
  const path = await word.path();
  expect(wordParagraphs(path).join('\n')).toMatch(/需要处理 0 处，保留并写明说明 2 处，/);
  const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date());
  expect(wordTables(path)[0]!.slice(1)).toEqual([column, total].map((message, i) => [String(i + 1), '第三部分', message, reason, `王晓 ${day}`]));
  const html = readFileSync(await (await take('检查单网页')).path(), 'utf8');
  for (const words of [column, total, reason, `王晓 ${day}`]) expect(html).toContain(words);
  expect(html).not.toContain('草稿');
});

test('a 说明 travels in the JSON file and comes back by import', async ({ page }) => {
  const form = await ReportPage.bring(page, unbalanced);
  await explained(form);
  const exported = await form.json();
  const kept = Object.values(exported.overrides ?? {});
  expect(kept.map(({ message }) => message).sort()).toEqual([column, total].sort());
  for (const one of kept) expect(one).toMatchObject({ reason, by: '王晓', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  const again = await ReportPage.bring(page, exported);
  expect((await again.json()).overrides).toEqual(exported.overrides);
  await again.open();
  await again.finish();
});

test('a 说明 is asked for again when the finding says something else', async ({ page }) => {
  const form = await ReportPage.bring(page, unbalanced);
  await explained(form);
  await form.open('requests');
  await form.cell('table3.newReceived.natural').fill('2');
  await page.keyboard.press('Tab');
  await form.saved();
  await page.getByRole('link', { name: '核对与定稿' }).first().click();
  await page.waitForURL(/\/finish$/);
  const changed = form.finding('自然人：一＋二＝2，三（七）＋四＝0，相差 2');
  await expect(changed).toContainText(`原说明“${reason}”写于内容改动之前，需要重写`);
  await expect(form.finishButton).toBeDisabled();
  await changed.getByRole('button', { name: '保留并写说明' }).click();
  await expect(changed.getByLabel('说明', { exact: true })).toHaveValue(reason);
  await changed.getByRole('button', { name: '取消' }).click();
  // Back at the old figure the old 说明 is right again.
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(form.finishButton).toBeEnabled();
});

test('the server asks too: what another window broke is not 定稿', async ({ page, context }) => {
  const form = await ReportPage.bring(page, soundReport());
  await form.open('finish');
  await expect(form.finishButton).toBeEnabled();
  const other = new ReportPage(await context.newPage(), form.id);
  await other.open('other');
  await other.cell('otherMatters').fill('无其他需要报告的事项。');
  await other.saved();
  await form.finishButton.click();
  await form.finishButton.click();
  await expect(page.getByRole('alert').filter({ hasText: /还有 1 处需要处理|另一窗口/ })).toBeVisible();
  expect((await form.json()).status).not.toBe('final');
});
