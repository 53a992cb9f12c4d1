import { describe, expect, it } from 'vitest';
import { findTemplate, templateFor } from '@/templates';
import { blankReport } from './blank';
import { jsonSchema, parseReport, toJson } from './json';

const minimal = { format: 'F2021', year: 2024, organ: { fullName: '某县财政局', type: 'department' } };
const read = (value: unknown) => parseReport(JSON.stringify(value), findTemplate);

describe('report JSON', () => {
  it('reads a file with nothing but what is required', () => {
    expect(read(minimal)).toMatchObject({ ok: true, doubts: [], report: { year: 2024, cells: {} } });
  });

  it('returns a report key by key', () => {
    const file = {
      schemaVersion: 1, ...minimal, preface: '前言\n第二段', overview: [{ heading: '', text: '概述' }, { aspect: 'proactive', heading: '（一）主动公开情况', text: '' }],
      problems: '', otherMatters: '无', signature: { organName: '某县财政局', date: '' }, status: 'draft', later: { a: [1] },
      cells: { table3: { newReceived: { natural: 7, business: null, total: 8 }, results: { denied: { stateSecret: { natural: '00' } } } } },
    };
    const parsed = read(file);
    expect(parsed.ok && toJson(parsed.report)).toEqual(file);
  });

  it('keeps what it does not know and says so', () => {
    const parsed = read({ ...minimal, extra: 1, cells: { table3: { invented: { natural: 1 } } } });
    expect(parsed).toMatchObject({ ok: true, report: { unknown: { extra: 1 }, cells: { 'table3.invented.natural': 1 } } });
    expect(parsed.ok && parsed.doubts).toHaveLength(2);
  });

  it('names unknown keys inside the parts, and aspects that are strange or given twice', () => {
    const entry = (aspect: string) => ({ aspect, heading: '', text: '' });
    const parsed = read({
      ...minimal, organ: { ...minimal.organ, a: 1 }, signature: { b: 1 }, contact: { phone: '1', c: 1 },
      overview: [{ heading: '', text: '', d: 1 }, entry('proactive'), entry('proactive'), entry('strange')],
    });
    expect(parsed.ok && parsed.doubts).toEqual([
      ...['organ.a', 'signature.b', 'contact.c', 'overview.0.d'].map((name) => `不认识“${name}”，已原样保留，不参与检查和输出`),
      '总体情况：方面“proactive”出现 2 次，已全部保留，核对是否重复',
      '总体情况：格式里没有方面“strange”，已原样保留，当作增加的内容',
    ]);
  });

  it.each([
    ['标题', { title: '甲\ufffe' }], ['机关信息', { organ: { ...minimal.organ, siteName: '甲\u0001' } }], ['前言', { preface: '甲\u0000' }],
    ['总体情况', { overview: [{ heading: '甲\ud800', text: '' }] }], ['总体情况', { overview: [{ heading: '', text: '\u0000\r\n乙' }] }],
    ['第五部分', { problems: '\u0000' }], ['第六部分', { otherMatters: '\u0000' }], ['落款', { signature: { organName: '局\u0002' } }],
    ['联系方式', { contact: { phone: '1\u0003' } }], ['联系方式', { contact: '1\u0003' }],
    ['“收到和处理政府信息公开申请情况”表', { cells: { table3: { newReceived: { natural: '7\u0000' } } } }],
  ])('says that characters were taken out of %s', (place, part) => {
    const parsed = read({ ...minimal, ...part });
    expect(parsed).toMatchObject({ ok: true, doubts: [`${place}含不可用的字符，已去除`] });
    expect(parsed.ok && JSON.stringify(toJson(parsed.report))).not.toMatch(/\\u0|\\ud|\ufffe/);
  });

  it.each([
    ['[1', 'JSON'], ['3', '对象'], ['{}', 'format'],
    [JSON.stringify({ ...minimal, schemaVersion: 2 }), '更新的版本'],
    [JSON.stringify({ ...minimal, format: 'F1999' }), '没有格式'],
    [JSON.stringify({ ...minimal, year: '2024' }), 'year'],
    [JSON.stringify({ ...minimal, cells: { table3: { newReceived: { natural: true } } } }), 'natural'],
    [JSON.stringify({ ...minimal, signature: { date: '1月19日' } }), 'signature.date'],
    [JSON.stringify({ ...minimal, organ: { fullName: '', type: 'department' } }), 'organ.fullName'],
  ])('refuses %s with a sentence', (text, part) => {
    const parsed = parseReport(text, findTemplate);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.problem).toContain(part);
  });

  it('takes characters out that no file can hold', () => {
    const parsed = read({ ...minimal, problems: '甲\u0000\ufffe\ud800乙' });
    expect(parsed).toMatchObject({ ok: true, report: { problems: '甲乙' }, doubts: ['第五部分含不可用的字符，已去除'] });
  });

  it('refuses what is nested without end', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(parseReport(`{"format":"F2021","year":2024,"organ":{"fullName":"局","type":"department"},"x":${deep}}`, findTemplate)).toMatchObject({ ok: false });
  });

  it('is not changed by hostile keys', () => {
    const parsed = parseReport('{"format":"F2021","year":2024,"organ":{"fullName":"局","type":"department"},"cells":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}', findTemplate);
    expect(parsed.ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('publishes a schema per format', () => {
    expect(JSON.stringify(jsonSchema(templateFor(2024)!))).toContain('threeSafetiesOneStability');
  });

  it('starts a report of either year', () => {
    for (const year of [2020, 2024]) {
      const template = templateFor(year)!;
      const report = blankReport(template, year, { fullName: '某县财政局', type: 'department' });
      expect(read(toJson(report))).toMatchObject({ ok: true, report });
    }
  });
});
