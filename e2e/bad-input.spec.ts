import { expect, test } from '@playwright/test';
import { ReportPage, sameOrigin } from './pages/report';

const blank = { format: 'F2021', year: 2025, organ: { fullName: '某县财政局', type: 'department' } };

const typed: [string, string, string | null][] = [
  ['abc', 'abc', '不是数字'], ['-3', '-3', '只填非负整数'], ['3.5', '3.5', '只填非负整数'], ['1e9', '1e9', '不是数字'],
  ['00', '00', '应写作 0'], ['—', '—', '没有的填 0'], ['1,234', '1234', null], ['１２', '12', null], ['😀', '😀', '不是数字'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>', '不是数字'],
];

test('odd contents of a cell get a sentence at the place and are kept as typed', async ({ page }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('requests');
  await page.getByRole('button', { name: '未收到，全部填 0' }).click();
  for (const [text, shown, sentence] of typed) {
    const cell = form.cell('table3.newReceived.business');
    await cell.fill(text);
    await page.keyboard.press('Tab');
    await expect(cell).toHaveValue(shown);
    if (sentence) await expect(page.getByText(new RegExp(`本年新收 · 商业企业.*${sentence}`)).first()).toBeVisible();
  }
  await form.saved();
  await page.reload();
  await expect(form.cell('table3.newReceived.business')).toHaveValue('<script>alert(1)</script>');
});

test('long and strange text is kept and never breaks a file', async ({ page }) => {
  const form = await ReportPage.bring(page, blank);
  await form.open('problems');
  const long = '问题较多。'.repeat(20_000) + '<script>alert(1)</script>😀';
  await form.cell('problems').fill(long);
  await form.saved();
  expect((await form.json()).problems).toBe(long);
  const word = await page.request.get(`/reports/${form.id}/docx`);
  expect(word.status()).toBe(200);
  const html = await (await page.request.get(`/reports/${form.id}/html`)).text();
  expect(html).not.toContain('<script>alert(1)');
});

test('characters that no file can hold are taken out', async ({ page }) => {
  const form = await ReportPage.bring(page, { ...blank, problems: '问题\u0000\u0007\ufffe\ud800在此' });
  expect((await form.json()).problems).toBe('问题在此');
});

test.describe('requests that no page sends', () => {
  const post = (page: import('@playwright/test').Page, url: string, data: unknown) => page.request.post(url, { data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)), headers: sameOrigin });

  test('are answered with a sentence, never with a fault of the server', async ({ page }) => {
    const form = await ReportPage.bring(page, blank);
    const bodies: unknown[] = ['', '[', {}, { revision: 'x', changes: [] }, { revision: 1, changes: [{ path: 'cells.__proto__.x', value: 1 }] },
      { revision: 1, changes: [{ path: 'status', value: 'final' }] }, { revision: 1, changes: [{ path: 'overview', value: 3 }] }, { revision: 1, changes: 7 }];
    for (const body of bodies) {
      const response = await post(page, `/reports/${form.id}/save`, body);
      expect(response.status(), JSON.stringify(body)).toBeGreaterThanOrEqual(400);
      expect(response.status(), JSON.stringify(body)).toBeLessThan(500);
    }
    expect((await page.request.get('/reports/nothing/docx')).status()).toBe(404);
    expect((await page.request.get('/reports/01900000-0000-7000-8000-000000000000')).status()).toBe(404);
    expect((await form.json()).organ.fullName).toBe('某县财政局');
  });

  test('unreadable files are refused with the reason', async ({ page }) => {
    for (const [text, part] of [['{', 'JSON'], ['{"format":"F2021","year":"2024"}', 'year'], ['{"schemaVersion":9,"format":"F2021","year":2024,"organ":{"fullName":"局","type":"department"}}', '更新的版本']]) {
      const response = await page.request.post('/reports/import', { data: Buffer.from(text!), headers: sameOrigin });
      expect(response.status()).toBeLessThan(500);
      expect(JSON.stringify(await response.json())).toContain(part);
    }
  });

  test('a foreign host name is refused', async ({ page }) => {
    const response = await page.request.get('/', { headers: { host: 'evil.example' } });
    expect(response.status()).toBeGreaterThanOrEqual(400);
    expect(response.status()).toBeLessThan(500);
  });
});
