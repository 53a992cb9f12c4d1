import { expect, type Page } from '@playwright/test';
import type { ReportFile } from './samples';

/** What a browser says of a request that a page of the same site makes. */
export const sameOrigin = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

/** A report in the browser, in a clerk's words. */
export class ReportPage {
  constructor(
    readonly page: Page,
    readonly id: string,
  ) {}

  /** Starts a blank report from the list and lands on its overview. */
  static async start(page: Page, { organ, type, year }: { organ: string; type: string; year: number }): Promise<ReportPage> {
    await page.goto('/');
    await page.getByRole('link', { name: '新建报告' }).first().click();
    await page.waitForURL('**/reports/new');
    await page.getByLabel('年度').fill(String(year));
    await page.getByLabel('机关全称').fill(organ);
    await page.getByLabel('类型').selectOption(type);
    await page.getByRole('button', { name: '开始填写' }).click();
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
    return new ReportPage(page, page.url().split('/').at(-1)!);
  }

  /** Takes in a report file through the list. */
  static async bring(page: Page, json: unknown): Promise<ReportPage> {
    const response = await page.request.post('/reports/import', { data: JSON.stringify(json), headers: sameOrigin });
    const answer = await response.json();
    expect(answer, JSON.stringify(answer)).toHaveProperty('id');
    return new ReportPage(page, answer.id);
  }

  async open(section = ''): Promise<void> {
    await this.page.goto(`/reports/${this.id}${section && `/${section}`}`);
    // Typing that falls into the moment in which the page comes alive would meet a cursor that is put back to the start.
    await this.page.waitForFunction(() => {
      const part = document.querySelector('[data-draft]') ?? document.querySelector('main');
      return part !== null && Object.keys(part).some((key) => key.startsWith('__reactProps'));
    });
  }

  /** Walks to a section through the outline. */
  async section(heading: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '章节' }).getByRole('link', { name: heading }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(heading.replace(/^[一二三四五六]、/, ''));
  }

  cell(address: string) {
    return this.page.locator(`[id="${address}"]`);
  }

  /** Pastes text the way a spreadsheet puts it on the clipboard. */
  async paste(address: string, text: string): Promise<void> {
    await this.cell(address).focus();
    await this.cell(address).evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Waits until the bar says that everything is on the server. */
  async saved(): Promise<void> {
    const state = this.page.getByTestId('save-state').first();
    await expect(state).toHaveAttribute('data-state', /^(saved|merged)$/);
    // The bar tells of a change after it is drawn, which takes a busy machine a while.
    await this.page.waitForTimeout(250);
    await expect(state).toHaveAttribute('data-state', /^(saved|merged)$/);
  }

  /** The button 定稿; asked for twice, since the page asks once. */
  get finishButton() {
    return this.page.getByRole('button', { name: '定稿', exact: true });
  }

  /** 定稿 through its page; nothing that must be mended may be open. */
  async finish(): Promise<void> {
    await this.page.getByRole('link', { name: '核对与定稿' }).first().click();
    await this.page.waitForURL(/\/finish$/);
    await expect(this.finishButton).toBeEnabled();
    await this.finishButton.click();
    await this.finishButton.click();
    await this.page.waitForURL(/\/done$/);
  }

  /** The finding with these words, on a page that lists it. */
  finding(words: string | RegExp) {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: words });
  }

  /** Keeps a finding with a 说明. */
  async explain(words: string | RegExp, reason: string, by = '承办人'): Promise<void> {
    const finding = this.finding(words);
    await finding.getByRole('button', { name: '保留并写说明' }).click();
    await finding.getByLabel('说明', { exact: true }).fill(reason);
    await finding.getByLabel('说明人').fill(by);
    await finding.getByRole('button', { name: '保留', exact: true }).click();
  }

  /** Walks to a page about the whole report through the outline. */
  async about(page: '预览与打印' | '版本'): Promise<void> {
    await this.page.getByRole('navigation', { name: '章节' }).getByRole('link', { name: page }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: page })).toBeVisible();
  }

  /** The report as the server holds it. */
  async json(): Promise<ReportFile> {
    return (await this.page.request.get(`/reports/${this.id}/json`)).json();
  }
}
