import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ReportPage } from './pages/report';
import { sample } from './pages/samples';

const report = sample('f2021/samples/2024-development-commission');
const doubled = '一是公开不够及时、不够主动，群众关心的内容更新慢。。二是培训,宣传不足，业务科室对公开范围、公开时限的掌握还不够准确，个别信息发布后没有及时更新。';
const improved = '下一步，完善制度、加强培训，定期抽查栏目内容，把要求落实到科室和岗位。';
const faulty = { ...report, problems: `${doubled}\n${improved}` };

/** Rectangles of the marks, and of the same words in a copy of the box made by the test. */
function placesOfMarks(page: Page, id: string) {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const box = element as HTMLTextAreaElement;
    const style = getComputedStyle(box);
    const copy = document.createElement('div');
    for (const key of ['fontFamily', 'fontSize', 'fontVariantNumeric', 'letterSpacing', 'padding', 'border', 'boxSizing', 'tabSize'] as const) copy.style[key] = style[key];
    Object.assign(copy.style, { position: 'absolute', width: `${box.offsetWidth}px`, whiteSpace: 'pre-wrap', overflowWrap: 'break-word', lineHeight: style.lineHeight });
    copy.textContent = box.value;
    document.body.append(copy);
    const origin = copy.getBoundingClientRect();
    const field = box.getBoundingClientRect();
    const round = (rect: DOMRect, from: DOMRect) => [rect.left - from.left, rect.top - from.top, rect.width].map((n) => Math.round(n));
    let at = 0;
    const marks = [...box.parentElement!.querySelectorAll('.mark-layer span')].flatMap((span) => {
      const start = at;
      at += span.textContent!.length;
      if (!span.className) return [];
      const range = document.createRange();
      range.setStart(copy.firstChild!, start);
      range.setEnd(copy.firstChild!, at);
      return [{ words: span.textContent, drawn: round(span.getBoundingClientRect(), field), expected: round(range.getBoundingClientRect(), origin) }];
    });
    copy.remove();
    return marks;
  });
}

const selected = (page: Page) => page.evaluate(() => {
  const field = document.activeElement as HTMLTextAreaElement;
  return field.value?.slice(field.selectionStart, field.selectionEnd);
});

test('marks lie under the exact words, on every line, and move along while typing', async ({ page }) => {
  const form = await ReportPage.bring(page, faulty);
  await form.open('problems');
  await expect(page.locator('.mark-layer span.mark-warning')).toHaveText(['。。', ',']);
  const check = async () => {
    const places = await placesOfMarks(page, 'problems');
    for (const { words, drawn, expected } of places) drawn.forEach((n, i) => expect(Math.abs(n - expected[i]!), `${words} ${drawn} ${expected}`).toBeLessThanOrEqual(1));
    return places.map(({ words }) => words);
  };
  expect(await check()).toEqual(['。。', ',']);
  // Further lines before them, wrapped ones too, and a word that does not break.
  const box = form.cell('problems');
  await box.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.setSelectionRange(0, 0);
  });
  await page.keyboard.insertText('本年度工作有序推进，（一）“公开”目录《指南》逐项更新；网址 www.example.gov.cn/zwgk/index 照常开放。\n\n');
  expect(await check()).toEqual(['。。', ',']);
  // What the edit touches has no mark until it is judged anew.
  await box.evaluate((element: HTMLTextAreaElement) => {
    const at = element.value.indexOf('。。') + 1;
    element.setSelectionRange(at, at);
  });
  await page.keyboard.type('好');
  expect(await check()).toEqual([',']);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await check()).toEqual([',']);
});

test('nothing new is marked before the field is left', async ({ page }) => {
  const form = await ReportPage.bring(page, { ...report, problems: improved + improved + improved });
  await form.open('problems');
  await expect(form.cell('problems')).toHaveValue(/^下一步/);
  await page.waitForLoadState('networkidle');
  await form.cell('problems').press('Control+End');
  await page.keyboard.insertText('另有不足。。');
  await page.waitForTimeout(700);
  await expect(page.locator('.mark-layer span[class]')).toHaveCount(0);
  await page.keyboard.press('Shift+F8');
  await expect(page.locator('.mark-layer span.mark-warning')).toHaveText(['。。']);
  expect(await selected(page)).toBe('。。');
});

test('F8 walks through the words of a field in their order', async ({ page }) => {
  const form = await ReportPage.bring(page, faulty);
  await form.open('problems');
  await form.cell('problems').evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.setSelectionRange(0, 0);
  });
  await page.keyboard.press('F8');
  expect(await selected(page)).toBe('。。');
  await page.keyboard.press('F8');
  expect(await selected(page)).toBe(',');
  await page.keyboard.press('Shift+F8');
  expect(await selected(page)).toBe('。。');
  await expect(page.locator('#problems-note')).toContainText('标点重复');
});

test('a remedy leaves the cursor on what it changed, and is taken back', async ({ page }) => {
  const form = await ReportPage.bring(page, faulty);
  await form.open('problems');
  await page.locator('#problems-note').getByRole('button', { name: /^共 \d+ 处$/ }).click();
  const list = page.getByRole('tabpanel');
  await expect(list).toBeFocused();
  await list.getByRole('listitem').filter({ hasText: '标点重复' }).getByRole('button').click();
  await expect(form.cell('problems')).toHaveValue(/更新慢。二是/);
  await expect(form.cell('problems')).toBeFocused();
  expect(await selected(page)).toBe('。');
  await page.keyboard.press('Control+z');
  await expect(form.cell('problems')).toHaveValue(/更新慢。。二是/);
  await form.cell('problems').blur();
  await expect(page.locator('.mark-layer span.mark-warning')).toHaveText(['。。', ',']);
  // A finding of the list leads to its words.
  await list.getByRole('link', { name: /全角/ }).click();
  expect(await selected(page)).toBe(',');
});

test('全部修正 shows each change, makes the chosen ones at once, and is one step to take back', async ({ page }) => {
  const form = await ReportPage.bring(page, faulty);
  await form.open('check');
  await page.getByRole('button', { name: /^全部修正 \d+$/ }).click();
  const dialog = page.getByRole('dialog', { name: '全部修正' });
  const row = (words: string) => dialog.getByRole('listitem').filter({ hasText: words });
  await expect(row('标点重复')).toContainText('。。→。');
  const boxes = await dialog.getByRole('checkbox').all();
  for (const box of boxes) await expect(box).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await row('应使用全角').getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: `修正 ${boxes.length - 1} 处` }).click();
  await expect(dialog).toBeHidden();
  await form.saved();
  expect((await form.json()).problems).toBe(faulty.problems.replace('。。', '。'));
  await expect(page.getByText(`已修正 ${boxes.length - 1} 处`)).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).last().click();
  await form.saved();
  expect(await form.json()).toMatchObject({ problems: faulty.problems, preface: faulty.preface, otherMatters: faulty.otherMatters });
});

test('a number leads to its cell and back to its sentence, and follows the cell by one click', async ({ page }) => {
  const form = await ReportPage.bring(page, report);
  await form.open('overview');
  await page.getByRole('tab', { name: /^数字/ }).click();
  const item = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: '已答复依申请公开信息7条' });
  await expect(item).toContainText('相等');
  await item.getByRole('link', { name: /^表三/ }).click();
  await expect(form.cell('table3.results.total.total')).toBeFocused();
  const line = page.locator('.message-cell');
  await expect(line).toContainText('正文提到：“已答复依申请公开信息7条”');

  await form.cell('table3.newReceived.natural').fill('6');
  await form.cell('table3.results.unavailable.notHeld.natural').fill('6');
  await form.cell('table3.results.total.total').focus();
  await expect(line).toContainText('差 1');
  const foot = page.locator('#table-end');
  await expect(foot).toContainText('正文办理 7 件，表三为 6 件');
  await foot.getByRole('button', { name: '改为 6 条' }).click();
  await expect(foot).not.toContainText('正文办理');
  await expect(foot.getByRole('button', { name: '撤销' })).toBeFocused();
  await form.cell('table3.results.total.total').focus();
  await line.getByRole('link', { name: /信息6条/ }).click();
  await expect(page).toHaveURL(/\/overview/);
  await expect(form.cell('overview.1.text')).toBeFocused();
  expect(await selected(page)).toBe('6');
});

test('写入数字 puts a sentence of the tables where the cursor is, as one step', async ({ page }) => {
  const form = await ReportPage.bring(page, report);
  await form.open('overview');
  const box = form.cell('overview.1.text');
  const before = await box.inputValue();
  const button = page.getByRole('button', { name: /依申请公开.*写入数字/ });
  await button.click();
  const list = page.getByRole('group', { name: '由表格生成的句子' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(box).toBeFocused();
  await box.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(5, 5));
  await button.click();
  await list.getByRole('button', { name: /^申请/ }).click();
  const sentence = (await selected(page))!;
  expect(sentence).toMatch(/^本年新收政府信息公开申请7件，上年结转0件/);
  await expect(box).toHaveValue(before.slice(0, 5) + sentence + before.slice(5));
  // What it states is tied to the cells at once.
  await page.getByRole('tab', { name: /^数字/ }).click();
  await expect(page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: '新收政府信息公开申请7件' })).toContainText('相等');
  await box.focus();
  await page.keyboard.press('Control+z');
  await expect(box).toHaveValue(before);
});

test('hints are folded, and axe finds nothing beside marks, lists and numbers', async ({ page }) => {
  const form = await ReportPage.bring(page, faulty);
  const clean = async () => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await form.open('overview');
  await clean();
  for (const tab of [/^检查/, /^数字/]) {
    await page.getByRole('tab', { name: tab }).click();
    await clean();
  }
  await form.open('check');
  const hints = page.getByRole('region', { name: '提示' });
  await expect(hints.getByRole('listitem')).toHaveCount(0);
  await hints.getByText(/^提示 \d+$/).click();
  expect(await hints.getByRole('listitem').count()).toBeGreaterThan(0);
  await clean();
});
