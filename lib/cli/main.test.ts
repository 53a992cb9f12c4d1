import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { put, run, samplePath, scratch } from './testing/run';

const root = path.resolve(import.meta.dirname, '../..');
const folder = scratch();
const program = path.join(folder, 'nianbao.mjs');
const sample = samplePath('f2019/samples/2020-trading-centre');

/** Runs the bundled program as people do. */
function nianbao(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => build({
  absWorkingDir: root, entryPoints: ['lib/cli/main.ts'], outfile: program, bundle: true, platform: 'node', target: 'node20', format: 'esm', charset: 'utf8', logLevel: 'error',
  alias: { '@': root }, banner: { js: "import { createRequire as nianbaoRequire } from 'node:module';\nconst require = nianbaoRequire(import.meta.url);" },
}));

describe('nianbao', () => {
  it('writes a Word file and a page', () => {
    expect(nianbao('convert', sample, 'out.docx')).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(path.join(folder, 'out.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(nianbao('convert', sample, 'out.html')).toMatchObject({ code: 0, out: '' });
  });

  it('ends with the code of the command, results on stdout only', () => {
    const faulty = put(folder, 'faulty.json', readFileSync(sample, 'utf8').replace('"carriedIn": { "natural": 0', '"carriedIn": { "natural": 5'));
    const { code, out, err } = nianbao('check', faulty, '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toHaveProperty('findings');
    expect(nianbao('check', put(folder, 'bad.json', '{'))).toMatchObject({ code: 2, out: '' });
  });

  it('prints the whole of a long schema', () => expect(JSON.parse(nianbao('schema', 'F2019').out)).toHaveProperty('properties.cells'));
});

it.each([[['--help']], [['-h']], [['convert', '--help']]])('explains itself: %j', async (argv) => {
  expect(await run(...argv)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('nianbao convert IN.json OUT.docx|OUT.html [--fragment]') });
});

it('tells its version and its formats', async () => {
  expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await run('schema')).out).toMatch(/^F2019 .*\nF2021 /);
});

it.each([[[]], [['foo']], [['toString']], [['schema', 'F1']], [['schema', 'F2021', 'F2019']]])('refuses %j', async (argv) => {
  expect(await run(...argv)).toMatchObject({ code: 2, out: '' });
});
