import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const packages = ['libreoffice-writer-nogui', 'poppler-utils', 'fontconfig', 'fonts-noto-cjk', 'fonts-noto-cjk-extra', 'fonts-liberation'];
const programs = ['soffice', 'pdftotext', 'fc-list'];

const runs = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const isRoot = () => process.getuid?.() === 0;

function say(message) {
  process.stderr.write(`${message}\n`);
}

function fontsMissing() {
  const faces = execFileSync('fc-list', [':', 'family', 'style'], { encoding: 'utf8' });
  return !/Noto Serif CJK SC.*SemiBold/i.test(faces) || !/Liberation Serif/.test(faces);
}

const missing = () => programs.some((program) => !runs(program)) || fontsMissing();

/** Asks the system's package manager for what is missing; where that cannot be, says how and fails. */
function install() {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot() || !runs('apt-get')) throw new Error(`版面测量缺少 LibreOffice、poppler 或字体，以管理员身份运行后再测量：\n  ${command}`);
  say('安装 LibreOffice、poppler 和字体，约需几分钟……');
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('sh', ['-c', command], options);
  if (missing()) throw new Error(`安装后仍缺少工具或字体，看这条命令的输出：\n  ${command}`);
}

function findFiles(folder, pattern) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file)).map((file) => path.join(folder, file));
}

/** Four faces of a large TeX package; its bold files claim the regular weight and would be taken instead. */
function unpackFandol(target) {
  say('取 Fandol 字体（仿宋、楷体、黑体、宋体）……');
  const folder = mkdtempSync(path.join(tmpdir(), 'fandol-'));
  try {
    chmodSync(folder, 0o777); // apt downloads as a user of its own
    execFileSync('sh', ['-c', 'apt-get download texlive-lang-chinese && dpkg -x texlive-lang-chinese_*.deb unpacked'], { cwd: folder, stdio: 'ignore' });
    mkdirSync(target, { recursive: true });
    for (const file of findFiles(folder, /Fandol(Fang|Kai|Hei|Song)-Regular\.otf$/)) copyFileSync(file, path.join(target, path.basename(file)));
  } catch {
    throw new Error(`取不到 Fandol 字体，运行：\n  apt-get download texlive-lang-chinese\n并把其中的 Fandol*-Regular.otf 放进 ${target}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes sure that everything the measurement needs is there. */
export function prepare(fandol) {
  if (missing()) install();
  if (!existsSync(path.join(fandol, 'FandolFang-Regular.otf'))) unpackFandol(fandol);
}
