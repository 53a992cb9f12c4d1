import { at } from './paths.mjs';
import { Refusal } from './say.mjs';
import { builds, sourceHash, writeStamp } from './sources.mjs';

// Packages written for require() still find it in a bundle that is a module.
const banner = `import { createRequire as nianbaoRequire } from 'node:module';\nconst require = nianbaoRequire(import.meta.url);`;

const common = {
  bundle: true, platform: 'node', target: 'node20', format: 'esm', charset: 'utf8', logLevel: 'warning', legalComments: 'none',
  external: ['pg-native', 'cloudflare:sockets'], banner: { js: banner },
};

/** The bundler, which is one of the installed packages. */
async function bundler() {
  try {
    return await import('esbuild');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal('依赖没有安装，命令行程序不能构建。先运行 npm ci');
  }
}

/** Bundles one entry of ours with everything it needs into one file below `dist`. */
async function bundle(entry, outfile) {
  const { build } = await bundler();
  try {
    await build({ ...common, absWorkingDir: at(), entryPoints: [entry], outfile: at(outfile), alias: { '@': at() } });
  } catch (error) {
    throw new Refusal(`命令行程序没有构建好：${error.message}`);
  }
}

/** Builds the command line (`dist/nianbao.mjs`). */
export async function buildCommandLine() {
  const hash = sourceHash(builds.cli.sources);
  await bundle('lib/cli/main.ts', 'dist/nianbao.mjs');
  await buildMigrations();
  writeStamp(builds.cli, hash);
}

/** Builds the migration runner for the start scripts, which are plain JavaScript. */
function buildMigrations() {
  return bundle('lib/store/postgres/migrate.ts', 'dist/migrate.mjs');
}

/** Builds what `npm run dev` needs before Next runs. */
export async function buildForDevelopment() {
  await buildMigrations();
  await bundle('scripts/lib/samples.ts', 'dist/samples.mjs');
}
