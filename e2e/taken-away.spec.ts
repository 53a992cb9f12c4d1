import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { pdfPages, pdfText } from './pages/documents';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

/** HTML without the breaks that the title is balanced with. */
const withoutBreaks = (html: string) => html.replace(/<br ?\/?>/g, '');

const report = sample('f2021/samples/2024-development-commission');

test('复制网页片段 puts the document with its tables on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = await ReportPage.bring(page, report);
  await form.open('preview');
  await page.getByRole('button', { name: '复制网页片段' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html.match(/<table/g)).toHaveLength(3);
  expect(copied.html).toMatch(/<table[^>]* style="/);
  for (const words of [report.title!, ...report.problems.split('\n')]) {
    expect(withoutBreaks(copied.html).includes(words), words).toBe(true);
    expect(copied.text.includes(words), words).toBe(true);
  }
});

test('下载网页片段 gives the same fragment as a file, before and after 定稿', async ({ page }) => {
  const form = await ReportPage.bring(page, report);
  await form.open('preview');
  const take = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载网页片段' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/2024年政府信息公开工作年度报告.*\.html$/);
    return readFileSync(await file.path(), 'utf8');
  };
  const draft = await take();
  expect(draft.includes('草稿')).toBe(true);
  expect(/<(html|style|script)/.test(draft)).toBe(false);
  await form.finish();
  const final = await take();
  expect(final.includes('草稿')).toBe(false);
  expect(withoutBreaks(final).includes(report.title!)).toBe(true);
});

test('printing the preview gives A4 pages with numbers, and 草稿 until 定稿', async ({ page }) => {
  const form = await ReportPage.bring(page, report);
  const print = async () => {
    await form.open('preview');
    await expect(page.getByRole('heading', { name: '五、存在的主要问题及改进情况' })).toBeVisible();
    return page.pdf({ preferCSSPageSize: true });
  };
  const draft = await print();
  await form.finish();
  const final = await print();
  for (const file of [draft, final]) {
    const pages = pdfPages(file);
    expect(pages.length).toBeGreaterThan(3);
    for (const [width, height] of pages) {
      expect(width).toBeCloseTo((210 / 25.4) * 72, 0);
      expect(height).toBeCloseTo((297 / 25.4) * 72, 0);
    }
  }
  // Without poppler the sizes have to do.
  const [before, after] = [pdfText(draft), pdfText(final)];
  if (before === null || after === null) return;
  expect(before.includes('草稿')).toBe(true);
  expect(/草稿|撤销|预览与打印/.exec(after)).toBeNull();
  // Poppler reads narrow spaces as none.
  for (let i = 1; i <= pdfPages(final).length; i += 1) expect(new RegExp(`— ?${i} ?—`).test(after), `— ${i} —`).toBe(true);
});
