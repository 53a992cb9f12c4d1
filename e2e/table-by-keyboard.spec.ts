import { expect, test } from '@playwright/test';
import { ReportPage } from './pages/report';

test('表三 is filled, judged and corrected by keyboard alone', async ({ page }) => {
  const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } });
  await form.open('requests');
  const press = (key: string) => page.keyboard.press(key);
  const active = () => page.evaluate(() => document.activeElement?.id);
  await page.getByRole('button', { name: '有，开始填写' }).focus();
  await press('Enter');
  expect(await active()).toBe('table3.newReceived.natural');

  await page.keyboard.type('7');
  await press('Tab');
  expect(await active()).toBe('table3.newReceived.business');
  await press('ArrowLeft');
  await press('Enter');
  expect(await active()).toBe('table3.carriedIn.natural');
  await page.keyboard.type('0');
  await press('Enter');
  await page.keyboard.type('6');
  await press('Control+d');
  await expect(form.cell('table3.results.granted.natural')).toHaveValue('0');
  await press('Control+z');
  await expect(form.cell('table3.results.granted.natural')).toHaveValue('6');

  // Fill the rest with 0 from the keyboard, then read the difference.
  await page.getByRole('button', { name: '全表' }).focus();
  await press('Enter');
  const check = page.getByRole('row', { name: /^勾稽/ });
  await expect(check).toContainText('差 1');
  await expect(page.getByText('自然人：一＋二＝7，三（七）＋四＝6，相差 1').first()).toBeVisible();
  await press('F8');
  expect(await active()).toMatch(/^table3\..*natural$/);
  await form.cell('table3.results.granted.natural').focus();
  await page.keyboard.type('7');
  await expect(check).not.toContainText('差');
  await expect(form.cell('table3.results.total.total')).toHaveText('7');
  await press('Escape');
  await expect(form.cell('table3.results.granted.natural')).toHaveValue('6');

  // Computed cells are reached by arrows, not by Tab.
  await form.cell('table3.newReceived.otherOrg').focus();
  await press('ArrowRight');
  expect(await active()).toBe('table3.newReceived.total');
  await form.cell('table3.newReceived.otherOrg').focus();
  await press('Tab');
  expect(await active()).toBe('table3.carriedIn.natural');
});

test('the difference is calm while typing and red after leaving', async ({ page }) => {
  const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } });
  await form.open('requests');
  await page.getByRole('button', { name: '未收到，全部填 0' }).click();
  const natural = form.cell('table3.newReceived.natural');
  await natural.focus();
  await page.keyboard.type('3');
  const difference = page.getByRole('row', { name: /^勾稽/ }).getByRole('cell').first();
  await expect(difference).toHaveText('差 3');
  await expect(difference).not.toHaveClass(/text-danger/);
  await expect(natural).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Tab');
  await expect(difference).toHaveClass(/text-danger/);
  await expect(natural).toHaveAttribute('aria-invalid', 'true');
});

test('keys are left alone while an input method is composing', async ({ page }) => {
  const form = await ReportPage.bring(page, { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } });
  await form.open('requests');
  const cell = form.cell('table3.newReceived.natural');
  await cell.focus();
  await cell.evaluate((element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })));
  await expect(cell).toBeFocused();
});
