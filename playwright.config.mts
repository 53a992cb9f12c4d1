import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/lib/browser.mjs';

/** Stories run against the program that `npm test` has started; NIANBAO_URL says where. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // The stories share one list of reports and one organ profile.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stalls for seconds must not fail a whole run; what passes only the second time is listed as flaky.
  retries: 1,
  use: {
    baseURL: process.env.NIANBAO_URL ?? 'http://127.0.0.1:3000',
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: browserArguments },
  },
});
