import { describe, expect, it } from 'vitest';
import { put, run, sampleJson, samplePath, scratch } from './testing/run';

const folder = scratch();
const clean = samplePath('f2021/samples/2024-development-commission');

function withFault(): string {
  const report = sampleJson('f2021/samples/2024-development-commission') as { cells: { table3: { carriedOut: { natural: number } } } };
  report.cells.table3.carriedOut.natural = 1;
  return put(folder, 'fault.json', JSON.stringify(report));
}

describe('check', () => {
  it('ends with 0 when nothing must be mended', async () => expect((await run('check', clean)).code).toBe(0));

  it('ends with 1 and says where, by how much', async () => {
    const { code, out } = await run('check', withFault());
    expect(code).toBe(1);
    expect(out).toMatch(/^需要处理 \d+ 处\n {2}T3-\d\d {2}第三部分 /);
    expect(out).toContain('相差 1');
  });

  it('prints one JSON document', async () => {
    const { code, out, err } = await run('check', withFault(), '--format', 'json');
    const { report, findings } = JSON.parse(out) as { report: unknown; findings: Record<string, unknown>[] };
    expect(report).toMatchObject({ schemaVersion: 1, format: 'F2021', year: 2024, cells: { table3: { carriedOut: { natural: 1 } } } });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    for (const finding of findings) {
      expect(finding).toMatchObject({ ruleId: expect.any(String), severity: expect.stringMatching(/^(error|warning|hint)$/), paths: expect.any(Array), message: expect.any(String), basis: expect.any(String) });
      expect(Object.keys(finding).filter((key) => !['ruleId', 'severity', 'paths', 'section', 'text', 'message', 'basis', 'remedy', 'suspects'].includes(key))).toEqual([]);
    }
    expect(findings.flatMap(({ paths }) => paths)).toContain('table3.carriedOut.natural');
  });

  it('talks of the deadline only when a day is given', async () => {
    const report = { ...sampleJson('f2021/samples/2024-development-commission'), publishDate: undefined };
    const file = put(folder, 'undated.json', JSON.stringify(report));
    const without = await run('check', file, '--format=json');
    const near = await run('check', file, '--format=json', '--today', '2025-01-25');
    expect(without.out).not.toContain('META-07');
    expect(near.out).toContain('META-07');
  });

  it.each([
    [['--format', 'xml'], '--format 只能是 text、json 或 sarif'],
    [['--today', '2025-02-30'], '--today 应写成'],
    [['--todey', '2025-02-03'], '不认识选项 --todey'],
    [['--format'], '选项的写法不对 --format'],
    [['--out-dir', 'x', '--format', 'text'], '--out-dir 只写 JSON'],
    [['--previous', clean], '既是要检查的报告又是上年报告'],
  ])('refuses %j', async (args, sentence) => {
    const { code, out, err } = await run('check', clean, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
