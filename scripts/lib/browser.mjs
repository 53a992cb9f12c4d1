import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { at } from './paths.mjs';
import { capture, follow, tool } from './run.mjs';
import { Refusal, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = ['/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Playwright's own download, if it is there. */
function downloaded() {
  try {
    return createRequire(at('package.json'))('@playwright/test').chromium.executablePath();
  } catch {
    return '';
  }
}

/** A Chromium on this machine: the one named by NIANBAO_CHROMIUM, else the system's, else Playwright's; null without any. */
export function findBrowser(env = process.env) {
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  const system = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [env.NIANBAO_CHROMIUM, ...system, ...places, downloaded()].find((file) => file && existsSync(file)) ?? null;
}

/** What Chromium needs to run as root and to leave the network alone. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Debian packages; true when they are there afterwards. Only root can, and only where apt is. */
async function installPackages(...packages) {
  if (process.getuid?.() !== 0 || capture(['apt-get', '--version']).code !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await follow(['apt-get', 'update', '-qq'], { env });
  return (await follow(['apt-get', 'install', '--yes', '-qq', '--no-install-recommends', ...packages], { env })) === 0;
}

/** A browser for the stories, installed when there is none. */
export async function ensureBrowser() {
  if (findBrowser()) return;
  say('安装浏览器…');
  if ((await installPackages('chromium')) && findBrowser()) return;
  await follow([...tool('@playwright/test/cli.js'), 'install', 'chromium']);
  if (findBrowser()) return;
  throw new Refusal('测试需要浏览器，没有装上。运行 apt-get install chromium，或用 NIANBAO_CHROMIUM 写明 Chromium 的位置，再测试');
}

const hasChineseFont = () => capture(['fc-list', ':lang=zh', 'family']).stdout.trim() !== '';

/** A Chinese font, without which every character is an empty box. */
export async function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  say('安装中文字体…');
  if ((await installPackages('fontconfig', 'fonts-wqy-zenhei')) && hasChineseFont()) return;
  throw new Refusal('测试需要中文字体，没有装上。运行 apt-get install fontconfig fonts-wqy-zenhei，再测试');
}
