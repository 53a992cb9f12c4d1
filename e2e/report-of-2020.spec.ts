import { expect, test } from '@playwright/test';
import { wordParagraphs, wordTables } from './pages/documents';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

const report = sample('f2019/samples/2020-trading-centre');

test('a report of 2020 in its own form: amount as text, one row for 其他处理, undivided section one', async ({ page }) => {
  const form = await ReportPage.start(page, { organ: report.organ.fullName, type: report.organ.type, year: 2020 });
  await form.section('报头与落款');
  if (report.title) await page.getByLabel('标题').fill(report.title);
  await page.getByLabel('前言').fill(report.preface ?? '');

  await form.section('一、总体情况');
  await expect(page.getByLabel('小标题')).toHaveCount(0);
  await form.cell('overview.0.text').fill(report.overview[0]!.text);

  await form.section('二、主动公开政府信息情况');
  await expect(page.getByRole('columnheader', { name: '采购总金额' })).toBeVisible();
  await page.getByRole('button', { name: '全表' }).click();
  await form.paste('table2.normativeDocs.made', '2\t2\t2');
  await form.cell('table2.procurement.count').fill('2');
  await form.cell('table2.procurement.amountText').fill('26.0480万元');

  await form.section('三、收到和处理政府信息公开申请情况');
  await expect(page.getByRole('rowheader', { name: '（六）其他处理' })).toBeVisible();
  await expect(form.cell('table3.results.other.natural')).toBeVisible();
  await page.getByRole('button', { name: '未收到，全部填 0' }).click();
  await form.section('四、政府信息公开行政复议、行政诉讼情况');
  await page.getByRole('button', { name: '未发生，全部填 0' }).click();
  await form.section('五、存在的主要问题及改进情况');
  await form.cell('problems').fill(report.problems);
  await form.section('六、其他需要报告的事项');
  await expect(page.getByText('处理费')).toHaveCount(0);
  await form.cell('otherMatters').fill(report.otherMatters);
  await form.saved();

  // The report numbers its section one as published; that is kept with a 说明.
  await form.open('check');
  await form.explain('与一级标题重复', '按已公布的文本保留');
  await form.finish();
  const word = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 Word' }).click();
  const file = await (await word).path();
  const tables = wordTables(file);
  expect(tables[0]).toHaveLength(18);
  expect(tables[0]!.at(-1)).toEqual(['政府集中采购', '2', '26.0480万元']);
  expect(tables[1]).toHaveLength(26);
  const paragraphs = wordParagraphs(file);
  for (const line of report.overview[0]!.text.split('\n')) expect(paragraphs).toContain(line);
});
