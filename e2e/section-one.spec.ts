import { expect, test } from '@playwright/test';
import { ReportPage } from './pages/report';

test('a further aspect is added, renamed, moved and taken back', async ({ page }) => {
  const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } });
  const headings = async () => (await form.json()).overview.map(({ heading }) => heading);
  await form.open('overview');
  const five = await headings();
  expect(five).toHaveLength(5);

  await page.getByRole('button', { name: '增加一节' }).click();
  await form.cell('overview.5.heading').fill('（六）财政公开特色做法');
  await form.cell('overview.5.text').fill('推行预算公开。');
  await form.saved();
  expect(await headings()).toEqual([...five, '（六）财政公开特色做法']);

  // Headings are numbered by their new order.
  await page.getByRole('group', { name: '（六）财政公开特色做法的位置' }).getByRole('button', { name: '上移' }).click();
  await expect(form.cell('overview.4.heading')).toHaveValue('（五）财政公开特色做法');
  await expect(form.cell('overview.4.text')).toHaveValue('推行预算公开。');
  await form.saved();
  expect(await headings()).toEqual([...five.slice(0, 4), '（五）财政公开特色做法', five[4]!.replace('（五）', '（六）')]);

  await page.keyboard.press('Control+z');
  await expect(form.cell('overview.5.heading')).toHaveValue('（六）财政公开特色做法');
  await page.getByRole('group', { name: '（六）财政公开特色做法的位置' }).getByRole('button', { name: '删除' }).click();
  await expect(form.cell('overview.5.heading')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(form.cell('overview.5.text')).toHaveValue('推行预算公开。');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Control+z');
  await expect(form.cell('overview.5.heading')).toHaveCount(0);
  await form.saved();
  expect(await headings()).toEqual(five);
});
