import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unescapeXml } from '@/lib/render/docx/text';
import { readEmbeddedReport } from '@/lib/render/html/embedded';
import { put, run, sampleJson, samplePath, scratch } from './testing/run';

const folder = scratch();
const name = 'f2021/samples/2024-development-commission';
const to = (file: string) => path.join(folder, file);

function reportInWord(file: string): unknown {
  const item = Buffer.from(unzipSync(readFileSync(file))['customXml/item1.xml']!).toString('utf8');
  return JSON.parse(unescapeXml(/<report [^>]*>([\s\S]*)<\/report>/.exec(item)![1]!));
}

describe('convert', () => {
  it('writes a page that holds the report as it came', async () => {
    expect(await run('convert', samplePath(name), to('a.html'))).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readEmbeddedReport(readFileSync(to('a.html'), 'utf8'))!)).toEqual(sampleJson(name));
  });

  it('writes a Word file that holds the report as it came, with what it did not understand', async () => {
    const input = { ...sampleJson(name), 备注: { 内部: [1, null, '<b>&</b>'] } };
    const { code, err } = await run('convert', put(folder, 'unknown.json', JSON.stringify(input)), to('b.DOCX'));
    expect(code).toBe(1);
    expect(err).toContain('备注');
    expect(reportInWord(to('b.DOCX'))).toEqual(input);
  });

  it('writes a fragment', async () => {
    expect((await run('convert', '--fragment', samplePath(name), to('c.htm'))).code).toBe(0);
    expect(readFileSync(to('c.htm'), 'utf8')).toMatch(/^<article /);
  });

  it('does not judge', async () => {
    const file = put(folder, 'wrong.json', JSON.stringify({ format: 'F2021', year: 2024, organ: { fullName: '甲局', type: 'department' }, cells: { table3: { newReceived: { natural: '−3', total: 9 } } } }));
    expect((await run('convert', file, to('d.docx'))).code).toBe(0);
  });

  it('leaves nothing behind but the file, and follows links', async () => {
    mkdirSync(to('inner'));
    put(folder, 'inner/real.html', 'before');
    symlinkSync(to('inner/real.html'), to('inner/link.html'));
    expect((await run('convert', samplePath(name), to('inner/link.html'))).code).toBe(0);
    expect(readFileSync(to('inner/real.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readdirSync(to('inner')).sort()).toEqual(['link.html', 'real.html']);
  });

  it.each([
    ['another extension', () => [samplePath(name), to('x.pdf')], '只写 .docx 和 .html 文件'],
    ['no extension', () => [samplePath(name), to('x')], '只写 .docx 和 .html 文件'],
    ['a fragment of a Word file', () => [samplePath(name), to('x.docx'), '--fragment'], '--fragment 只用于 .html 文件'],
    ['a folder that is not there', () => [samplePath(name), to('none/x.html')], '没有这个文件或文件夹'],
    ['a folder as output', () => { mkdirSync(to('folder.html'), { recursive: true }); return [samplePath(name), to('folder.html')]; }, '这是文件夹'],
    ['a folder as input', () => [folder, to('x.html')], '这是文件夹'],
    ['no such input', () => [to('none.json'), to('x.html')], '没有这个文件或文件夹'],
    ['the same file', () => { const file = put(folder, 'same.html', JSON.stringify(sampleJson(name))); return [file, file]; }, '同一个文件'],
    ['the same file by another name', () => { const file = put(folder, 'one.json', JSON.stringify(sampleJson(name))); linkSync(file, to('two.html')); return [file, to('two.html')]; }, '同一个文件'],
    ['one name', () => [samplePath(name)], '参数不够'],
    ['three names', () => [samplePath(name), to('x.html'), to('y.html')], '参数太多'],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, out, err } = await run('convert', ...args());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
