import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { wordParagraphs, wordTables } from './pages/documents';
import { ReportPage } from './pages/report';
import { sample, valueAt } from './pages/samples';

const report = sample('f2021/samples/2024-development-commission');
const rows = ['newReceived', 'carriedIn', 'results.granted', 'results.partial',
  ...['stateSecret', 'otherLawForbidden', 'threeSafetiesOneStability', 'thirdPartyRights', 'internalAffairs', 'processInfo', 'enforcementFile', 'adminQuery'].map((key) => `results.denied.${key}`),
  ...['notHeld', 'needsCreation', 'unclearAfterCorrection'].map((key) => `results.unavailable.${key}`),
  ...['petition', 'duplicate', 'publication', 'massRepeated', 'reconfirm'].map((key) => `results.notHandled.${key}`),
  ...['overdueCorrection', 'overdueFee', 'misc'].map((key) => `results.other.${key}`), 'results.total', 'carriedOut'];
const columns = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg', 'total'];

test('from an empty form to 定稿 and both files, report of 2024', async ({ page }) => {
  const form = await ReportPage.start(page, { organ: report.organ.fullName, type: report.organ.type, year: 2024 });

  await form.section('报头与落款');
  await page.getByLabel('标题').fill(report.title!);
  await page.getByLabel('前言').fill(report.preface);
  await page.getByLabel('成文日期').fill(report.signature.date);
  await page.getByLabel('发布日期').fill(report.publishDate ?? report.signature.date);

  await form.section('一、总体情况');
  for (const [i, entry] of report.overview.entries()) {
    await form.cell(`overview.${i}.heading`).fill(entry.heading);
    await form.cell(`overview.${i}.text`).fill(entry.text);
  }

  await form.section('二、主动公开政府信息情况');
  await form.paste('table2.regulations.issued', ['regulations', 'normativeDocs'].map((row) => ['issued', 'repealed', 'inForce'].map((key) => valueAt(report.cells, `table2.${row}.${key}`)).join('\t')).join('\n'));
  for (const row of ['licensing', 'penalty', 'coercion']) await form.cell(`table2.${row}.decisions`).fill(String(valueAt(report.cells, `table2.${row}.decisions`)));
  await form.cell('table2.fees.amountWan').fill(String(valueAt(report.cells, 'table2.fees.amountWan')));

  await form.section('三、收到和处理政府信息公开申请情况');
  await page.getByRole('button', { name: '有，开始填写' }).click();
  await form.cell('table3.newReceived.natural').fill('7');
  await expect(page.getByRole('row', { name: /^勾稽/ })).toContainText('差 7');
  await form.paste('table3.newReceived.natural', rows.map((row) => columns.map((column) => valueAt(report.cells, `table3.${row}.${column}`)).join('\t')).join('\n'));
  await expect(page.getByText('已填 175 格')).toBeVisible();
  await expect(page.getByRole('row', { name: /^勾稽/ })).not.toContainText('差');
  await expect(form.cell('table3.results.total.natural')).toHaveText('7');

  await form.section('四、政府信息公开行政复议、行政诉讼情况');
  await page.getByRole('button', { name: '未发生，全部填 0' }).click();

  await form.section('五、存在的主要问题及改进情况');
  await form.cell('problems').fill(report.problems);
  await form.section('六、其他需要报告的事项');
  await form.cell('otherMatters').fill(report.otherMatters);
  await form.saved();

  const stored = await form.json();
  expect(stored.overview).toEqual(report.overview);
  expect(stored.cells).toEqual(report.cells);

  await form.finish();

  const word = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 Word' }).click();
  const wordFile = await word;
  expect(wordFile.suggestedFilename()).toBe(`${report.organ.fullName}2024年政府信息公开工作年度报告.docx`);
  const tables = wordTables(await wordFile.path());
  expect(tables).toHaveLength(3);
  const values = tables[1]!.filter((row) => row.length >= 8).slice(-25).map((row) => row.slice(-7));
  expect(values).toEqual(rows.map((row) => columns.map((column) => String(valueAt(report.cells, `table3.${row}.${column}`)))));
  expect(tables[2]!.at(-1)).toEqual(Array(15).fill('0'));
  const paragraphs = wordParagraphs(await wordFile.path()).join('\n');
  for (const entry of report.overview) for (const line of entry.text.split('\n')) expect(paragraphs).toContain(line);
  expect(paragraphs).toContain(report.otherMatters);

  const html = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载网页', exact: true }).click();
  const htmlFile = await html;
  expect(htmlFile.suggestedFilename()).toMatch(/\.html$/);
  const text = readFileSync(await htmlFile.path(), 'utf8');
  expect(text).toContain('<meta name="ArticleTitle"');
  expect(text).not.toContain('草稿');
});
