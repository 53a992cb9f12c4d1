import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxBytes } from '@/lib/report/limits';
import { put, run, sampleJson, scratch } from './testing/run';

const folder = scratch();
const good = () => sampleJson('f2021/samples/2021-industrial-park');
const json = (change: Record<string, unknown>): string => JSON.stringify({ ...good(), ...change });
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

/** What no command can use. */
const unusable: [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /是空的/],
  ['white space', ' \n', /不是 JSON|没有文字/],
  ['binary rubbish', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 256), /不是 JSON|不是文字/],
  ['a Word file by mistake', Buffer.from('PK\u0003\u0004\u0000\u0000rubbish'), /不是 JSON|不是文字/],
  ['text of 1 MB', '本年度公开政府信息。'.repeat(40_000), /不是 JSON|不像一份年度报告/],
  ['text that is no report', '今天天气很好。\n明天也好。', /不是 JSON|没有找到六个部分的标题/],
  ['half a file', json({}).slice(0, 2000), /不是 JSON/],
  ['a list', '[]', /./],
  ['null', 'null', /./],
  ['an empty object', '{}', /format/],
  ['a newer version', json({ schemaVersion: 2 }), /更新的版本/],
  ['another format', json({ format: 'F1999' }), /没有格式/],
  ['an organ that is text', json({ organ: '甲局' }), /organ/],
  ['a year that is text', json({ year: '2024' }), /year/],
  ['cells that are a list', json({ cells: [1, 2] }), /cells/],
  ['text that is a number', json({ problems: 5 }), /problems/],
  ['20 MB', json({ problems: '长'.repeat(maxBytes / 3) }), /20 MB/],
  ['nesting without end', deep(200_000), /过深|不是 JSON|不像一份年度报告/],
  ['nesting below a known key', json({ overview: JSON.parse(deep(500)) as unknown }), /过深/],
];

describe.each(unusable)('%s', (name, content, sentence) => {
  const file = put(folder, `${name}.json`, content);
  it.each([
    ['convert', [file, path.join(folder, `${name}.docx`)]],
    ['check', [file, '--format', 'json']],
  ])('is refused by %s in one sentence', async (command, args) => {
    const { code, out, err } = await run(command, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+|Error|undefined/);
    expect(existsSync(path.join(folder, `${name}.docx`))).toBe(false);
  });
});

it.each([
  ['UTF-8 with mark', `\ufeff${json({})}`, 0],
  ['UTF-16 with mark', utf16(json({}), true), 0],
  ['UTF-16 without mark', utf16(json({}), false), 0],
  ['UTF-16, the other way round', utf16(json({}), true).swap16(), 0],
  // 甲局 in GB 18030, as an editor of old leaves it.
  ['GB 18030', Buffer.concat([Buffer.from('{"format":"F2021","year":2024,"organ":{"type":"department","fullName":"'), Buffer.from([0xbc, 0xd7, 0xbe, 0xd6]), Buffer.from('"}}')]), 1],
  ['characters no file can hold', json({ problems: '甲\u0000乙\ufffe丙' }), 1],
  ['a lone surrogate', json({}).replace('"problems":"', '"problems":"\\ud800'), 1],
  ['100,000 characters', json({ problems: '长'.repeat(100_000) }), 0],
])('reads %s', async (name, content, expected) => {
  const file = put(folder, `${name}.json`, content);
  for (const extension of ['docx', 'html']) expect(await run('convert', file, path.join(folder, `${name}.${extension}`))).toMatchObject({ code: expected, out: '' });
});

it('never breaks, whatever stands at a known key', async () => {
  const keys = Object.keys(good());
  await fc.assert(fc.asyncProperty(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.jsonValue(), async (key, value) => {
    const file = put(folder, 'any.json', JSON.stringify({ ...good(), [key]: value }));
    const { code, err } = await run('check', file);
    expect([0, 1, 2]).toContain(code);
    expect(err).not.toContain('没有料到');
    expect((await run('convert', file, path.join(folder, 'any.html'))).err).not.toContain('没有料到');
  }), { numRuns: 200 });
});
