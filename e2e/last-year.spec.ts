import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { soundReport, withRow, zeros } from './pages/made-up';
import { ReportPage } from './pages/report';
import { sample, valueAt, type ReportFile } from './pages/samples';

const natural = 'table3.carriedIn.natural';

/** A report of last year in which three applications of natural persons go over to this year. */
const lastYear = (fullName: string, more: Partial<ReportFile> = {}) => soundReport({
  year: 2023, organ: { fullName, type: 'department' }, signature: { organName: fullName, date: '2024-01-19' }, publishDate: '2024-01-20',
  preface: '根据《中华人民共和国政府信息公开条例》编制本报告。本报告统计期限为2023年1月1日至2023年12月31日。',
  problems: '存在的问题：目录更新较慢，部分栏目内容单薄。改进措施：逐月核对目录，补充栏目内容，明确更新期限。',
  cells: withRow(withRow(zeros(), 'newReceived', { natural: 3, total: 3 }), 'carriedOut', { natural: 3, total: 3 }),
  ...more,
});

const thisYear = (fullName: string) => soundReport({ organ: { fullName, type: 'department' } });

const panel = (page: Page) => page.getByRole('region', { name: /年度报告$/ });
const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('上年度报告文件').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** The carry-over error stands in the list; its way out repairs it. */
async function repairs(form: ReportPage): Promise<void> {
  const { page } = form;
  await form.open('check');
  const finding = form.finding(/自然人.*应为 3（2023 年度报告“结转下年度/);
  await finding.getByRole('button', { name: '改为 3' }).click();
  await expect(finding).toHaveCount(0);
  await form.saved();
  expect(valueAt((await form.json()).cells, natural)).toBe(3);
  await expect(page.getByText('已改为 3')).toBeVisible();
}

test('last year’s report from the store: the carry-over error appears, 改为 3 repairs it, 取消关联 ends it', async ({ page }) => {
  const name = '青禾县民政局';
  const last = await ReportPage.bring(page, lastYear(name));
  const form = await ReportPage.bring(page, thisYear(name));
  await form.open('check');
  await expect(form.finding('应为 3')).toHaveCount(0);
  await form.open();
  await expect(page.getByRole('heading', { name: '没有关联 2023 年度报告' })).toBeVisible();
  await page.getByRole('button', { name: `关联 ${name} 2023 年度报告` }).first().click();
  await expect(page.getByRole('heading', { name: '已关联 2023 年度报告' })).toBeVisible();
  await expect(panel(page).getByRole('link')).toHaveAttribute('href', `/reports/${last.id}`);
  await repairs(form);

  // What last year's report holds today is what counts.
  await last.open('requests');
  await last.cell('table3.carriedOut.natural').fill('2');
  await last.cell('table3.results.granted.natural').fill('1');
  await last.saved();
  await form.open('check');
  await expect(form.finding(/自然人.*应为 2（2023/)).toBeVisible();
  await form.open();
  await page.getByRole('button', { name: '取消关联' }).click();
  await expect(page.getByRole('heading', { name: '没有关联 2023 年度报告' })).toBeVisible();
  await form.open('check');
  await expect(form.finding('2023 年度报告')).toHaveCount(0);
});

test('last year’s report from a JSON file', async ({ page }) => {
  const name = '青禾县水务局';
  const form = await ReportPage.bring(page, thisYear(name));
  await form.open();
  await choose(page, '上年.json', JSON.stringify(lastYear(name)));
  await expect(page.getByRole('heading', { name: '已关联 2023 年度报告' })).toBeVisible();
  await expect(page.getByText('来自文件 上年.json')).toBeVisible();
  await repairs(form);
});

test('last year’s report from the text of a published one', async ({ page }) => {
  const before = sample('f2021/samples/2022-service-bureau');
  const text = readFileSync(path.join(process.cwd(), 'templates/f2021/samples/2022-service-bureau.txt'));
  const { fullName } = before.organ;
  const form = await ReportPage.bring(page, soundReport({
    year: 2023, organ: before.organ, signature: { organName: fullName, date: '2024-01-19' }, publishDate: '2024-01-20',
    cells: withRow(withRow(zeros(), 'carriedIn', { natural: 2, total: 2 }), 'carriedOut', { natural: 2, total: 2 }),
  }));
  await form.open();
  await choose(page, '2022年度报告.txt', text);
  await expect(page.getByRole('heading', { name: '已关联 2022 年度报告' })).toBeVisible();
  await form.open('check');
  await expect(form.finding(/自然人.*应为 0（2022 年度报告“结转下年度/).getByRole('button', { name: '改为 0' })).toBeVisible();
});

test('a report of another organ or year, or what is no report, is refused with a sentence and changes nothing', async ({ page }) => {
  const name = '青禾县统计局';
  const form = await ReportPage.bring(page, thisYear(name));
  await form.open();
  const before = await form.json();
  const refused: [string, string | Buffer, string][] = [
    ['别的机关.json', JSON.stringify(lastYear('青禾县财政局')), '机关不同：本报告为“青禾县统计局”，文件为“青禾县财政局”'],
    ['前年.json', JSON.stringify(lastYear(name, { year: 2022 })), '年度应为 2023，文件为 2022'],
    ['别的.txt', '今天天气很好。\n明天也好。', '没有找到'],
    ['空.txt', ' \n', '文件里没有文字'],
    ['坏.json', '{', '不是 JSON'],
    ['图.txt', Buffer.from([0xff, 0xff, 0x00, 0x80]), '不是文字'],
  ];
  for (const [file, content, sentence] of refused) {
    await choose(page, file, content);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect(page.getByRole('heading', { name: '没有关联 2023 年度报告' })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: '没有关联 2023 年度报告' })).toBeVisible();
  expect(await form.json()).toEqual(before);
});

test('figures of 0 from last year leave the question about this year open', async ({ page }) => {
  const name = '青禾县文物局';
  await ReportPage.bring(page, lastYear(name, { cells: zeros() }));
  const form = await ReportPage.start(page, { organ: name, type: 'department', year: 2024 });
  await form.section('三、收到和处理政府信息公开申请情况');
  await expect(form.cell(natural)).toHaveValue('0');
  await page.getByRole('button', { name: '未收到，全部填 0' }).click();
  await expect(form.cell('table3.newReceived.natural')).toHaveValue('0');
});

test('a new report compares with last year’s by itself', async ({ page }) => {
  const name = '青禾县体育局';
  await ReportPage.bring(page, lastYear(name));
  const form = await ReportPage.start(page, { organ: name, type: 'department', year: 2024 });
  await expect(page.getByRole('heading', { name: '已关联 2023 年度报告' })).toBeVisible();
  await form.section('三、收到和处理政府信息公开申请情况');
  await expect(form.cell(natural)).toHaveValue('3');
});
