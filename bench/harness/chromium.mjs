import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const places = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium that can be started: the system's, one Playwright holds, else Debian's, installed when this is root. */
async function findChromium(log) {
  const { chromium } = await import('playwright');
  const found = () => places.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);
  const system = found();
  if (system) return system;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0) {
    log('installing chromium');
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = found();
    if (installed) return installed;
  }
  throw new Error('no Chromium found; install it: apt-get install chromium, or npx playwright install chromium');
}

export async function launchChromium(log) {
  const executablePath = await findChromium(log);
  const { chromium } = await import('playwright');
  return chromium.launch({ executablePath, headless: true, args });
}
