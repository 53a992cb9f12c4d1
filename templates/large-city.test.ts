import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, checkTables } from '@/lib/check/check';
import { parseReport } from '@/lib/report/json';
import { describe as placeOf } from '@/lib/template/address';
import { templateCells } from '@/lib/template/tree';
import { findTemplate } from './index';

/** A large city's figures of 2025, all identities holding; and what happens when they are disturbed. */
const text = readFileSync(path.join(import.meta.dirname, 'f2021/samples/large-city.report.json'), 'utf8');
const parsed = parseReport(text, findTemplate);
if (!parsed.ok) throw new Error(parsed.problem);
const { report, template } = parsed;
const cells = report.cells as Record<string, number>;
const table3 = [...templateCells(template).values()].filter(({ table }) => table === 'table3');
const rulesOf = (changed: Record<string, number | string | null>) => checkTables(template, { ...cells, ...changed });

describe('the figures of a large city', () => {
  it('contradict nothing', () => {
    expect(checkTables(template, cells)).toEqual([]);
    // Whether a city is divided into districts cannot be read from its name; the others ask for a second look.
    const onCells = check({ template, report }).filter(({ rule }) => /^(CELL|T\d|XY)-/.test(rule));
    expect(onCells.map(({ rule, severity }) => [rule, severity])).toEqual(['T2-03', 'T3-09', 'T3-10', 'T3-10', 'T4-04'].map((rule) => [rule, 'hint']));
  });

  it.each(table3)('plus one in $address name its row or its column', ({ address, row, column }) => {
    const found = rulesOf({ [address]: cells[address]! + 1 }).filter(({ rule, at }) => /^T3-0[124]$/.test(rule) && at.includes(address));
    expect(found).not.toEqual([]);
    const sentences = found.map(({ message }) => message).join('\n');
    expect(sentences).toContain(row.leaf.short ?? row.leaf.label);
    expect(sentences).toContain(column.leaf.short ?? column.leaf.label);
  });

  it('with carried-in and carried-out figures exchanged break the balance of every column in which they differ', () => {
    const exchanged = Object.fromEntries(table3.flatMap(({ row, column }): [string, number][] => {
      if (row.key !== 'carriedIn' && row.key !== 'carriedOut') return [];
      return [[`table3.${row.key}.${column.key}`, cells[`table3.${row.key === 'carriedIn' ? 'carriedOut' : 'carriedIn'}.${column.key}`]!]];
    }));
    expect(rulesOf(exchanged).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'T3-04 自然人：一＋二＝14395，三（七）＋四＝13899，相差 496',
      'T3-04 社会公益：一＋二＝47，三（七）＋四＝45，相差 2',
      'T3-04 法律服务：一＋二＝153，三（七）＋四＝139，相差 14',
      'T3-04 其他组织：一＋二＝35，三（七）＋四＝29，相差 6',
      'T3-04 总计：一＋二＝14888，三（七）＋四＝14370，相差 518',
    ]);
  });

  it('with a blank in place of a 0 name the blank', () => {
    const [zero] = table3.filter(({ address, isTotal }) => !isTotal && cells[address] === 0);
    for (const blank of [null, '', '/', '—', '无']) {
      const [found, ...others] = rulesOf({ [zero!.address]: blank });
      expect([found?.rule, found?.at, others]).toEqual(['CELL-01', [zero!.address], []]);
    }
  });

  it('with their mistakes in several places tell each of them', () => {
    const changed = { 'table3.newReceived.natural': 13613, 'table4.review.total': 791, 'table2.normativeDocs.inForce': 1 };
    expect(rulesOf({ ...changed, 'table2.normativeDocs.issued': 986 }).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'T2-01 行政规范性文件：现行有效＋本年废止＝985，小于本年制发 986，核对现行有效件数',
      `T3-01 ${placeOf(template, 'table3.newReceived.total')}：应为 14070，现为 14069`,
      'T3-04 自然人：一＋二＝14148，三（七）＋四＝14147，相差 1',
      'T4-01 行政复议 · 总计：应为 790，现为 791',
    ]);
  });
});
