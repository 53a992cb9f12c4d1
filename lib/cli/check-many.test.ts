import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, run, sampleJson, samplePath, scratch } from './testing/run';

const folder = scratch();
const to = (name: string) => path.join(folder, name);
const name = 'f2021/samples/2024-development-commission';
const text = samplePath(name).replace('.report.json', '.txt');

interface Cells { table3: { carriedOut: { natural: number } } }

/** A report with an error in 表三. */
function faulty(file: string, more: Record<string, unknown> = {}): string {
  const report = { ...sampleJson(name), ...more } as { cells: Cells };
  report.cells.table3.carriedOut.natural = 1;
  return put(folder, file, JSON.stringify(report));
}

const ofYear = (year: number, fullName = '云泽州发展和改革委员会') => ({ year, organ: { fullName, type: 'department' } });

describe('many files', () => {
  it('print one after another, each under its name', async () => {
    const { out } = await run('check', samplePath(name), faulty('one.json'));
    expect(out.match(/^\S+\.json$/gm)).toEqual([samplePath(name), to('one.json')]);
  });

  it('are one JSON document; a bad one says why and does not stop the rest', async () => {
    const files = [put(folder, 'bad.json', '{'), faulty('two.json'), to('none.json')];
    const { code, out, err } = await run('check', ...files, '--format', 'json');
    const document = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect(code).toBe(2);
    expect(document.files.map((entry) => Object.keys(entry))).toEqual([['file', 'problem'], ['file', 'report', 'findings'], ['file', 'problem']]);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('are written into a new folder, each under its name', async () => {
    put(folder, 'bad.x.json', '{');
    const { code, out } = await run('check', faulty('three.report.json'), samplePath(name), to('bad.x.json'), '--out-dir', to('new/inner'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(readdirSync(to('new/inner')).sort()).toEqual(['2024-development-commission.report.findings.json', 'three.report.findings.json']);
    expect(JSON.parse(readFileSync(to('new/inner/three.report.findings.json'), 'utf8'))).toHaveProperty('findings.0.ruleId');
  });

  it('with equal names are refused before anything is written', async () => {
    mkdirSync(to('other'), { recursive: true });
    const { code, err } = await run('check', faulty('four.json'), put(folder, 'other/four.txt', 'x'), '--out-dir', to('refused'));
    expect({ code, err }).toEqual({ code: 2, err: `${to('four.json')} 和 ${to('other/four.txt')} 的结果都叫 four.findings.json，分次检查或改名\n` });
    expect(existsSync(to('refused'))).toBe(false);
  });

  it('cannot be written where a file stands', async () => {
    const { code, err } = await run('check', samplePath(name), '--out-dir', put(folder, 'plain', 'x'));
    expect({ code, isOne: err.trim().split('\n').length }).toEqual({ code: 2, isOne: 1 });
  });
});

describe('plain text', () => {
  it('is read by its content, whatever its name', async () => {
    const { code, out } = await run('check', put(folder, 'text.json', readFileSync(text)), '--format', 'json');
    const { report, findings } = JSON.parse(out) as { report: unknown; findings: { ruleId: string }[] };
    expect(code).toBeLessThan(2);
    expect(report).toMatchObject({ year: 2024, organ: { fullName: '云泽州发展和改革委员会' }, cells: { table2: { normativeDocs: { inForce: 16 } } } });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('META-14');
  });
});

describe('last year\'s report', () => {
  it('is compared', async () => {
    const previous = faulty('y2023.json', ofYear(2023));
    const { out } = await run('check', samplePath(name), '--previous', previous, '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { ruleId: string }[] };
    expect(findings.map(({ ruleId }) => ruleId)).toContain('XY-02');
  });

  it.each([
    ['another organ', () => faulty('organ.json', ofYear(2023, '云泽州财政局')), '机关不同'],
    ['another year', () => faulty('year.json', ofYear(2022)), '年度应为 2023'],
    ['no report', () => put(folder, 'no.json', '{'), '不是 JSON'],
    ['no file', () => to('absent.json'), '没有这个文件'],
  ])('is refused: %s', async (_, previous, sentence) => {
    const { code, out, err } = await run('check', samplePath(name), '--previous', previous(), '--out-dir', to('nothing'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(to('nothing')) && readdirSync(to('nothing')).length > 0).toBe(false);
  });
});

it('an error kept with a 说明 no longer counts', async () => {
  const first = JSON.parse((await run('check', faulty('kept.json'), '--format', 'json')).out) as { findings: { ruleId: string; severity: string; message: string; paths: string[] }[] };
  const errors = first.findings.filter(({ severity }) => severity === 'error');
  const overrides = Object.fromEntries(errors.map(({ ruleId, message, paths }) => [`${ruleId}:${paths[0]}`, { message, reason: '统计口径不同', by: '甲', at: '2025-01-18T02:30:00.000Z' }]));
  const { code, out } = await run('check', faulty('kept.json', { overrides }), '--format', 'json');
  expect(code).toBe(0);
  expect(out).toContain('统计口径不同');
});
