import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { zeroCells } from '@/templates/testing/reports';
import type { CellValue } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { checkTables } from './check';
import { defaultSettings } from './settings';

const [f2019, f2021] = templates as [Template, Template];
const natural = 'table3.newReceived.natural';
const fees = 'table2.fees.amountWan';
const change = 'table2.penalty.change';
const amount = 'table2.procurement.amountText';

/** Findings on one cell of a report of zeros: rule, sentence without the place, and what the remedy puts there. */
function judged(form: Template, address: string, value: CellValue): [string, string, CellValue?][] {
  const cellFindings = checkTables(form, { ...zeroCells(form), [address]: value }).filter(({ rule, at }) => rule.startsWith('CELL-') && at.includes(address));
  return cellFindings.map(({ rule, message, remedy }) => [rule, message.replace(/^[^：]*：/, ''), ...(remedy ? [remedy.changes![0]!.value] : [])] as [string, string, CellValue?]);
}

const rubbish = 'x'.repeat(1000);

describe('a cell for a count', () => {
  it.each<[CellValue, string, string, CellValue?]>([
    ['/', 'CELL-01', '“/”不是数据，没有的填 0', 0],
    ['—', 'CELL-01', '“—”不是数据，没有的填 0', 0],
    ['－', 'CELL-01', '“－”不是数据，没有的填 0', 0],
    ['−', 'CELL-01', '“−”不是数据，没有的填 0', 0],
    [' 无 ', 'CELL-01', '“无”不是数据，没有的填 0', 0],
    ['abc', 'CELL-02', '“abc”不是数字，只填非负整数，例如 12'],
    ['1e9', 'CELL-02', '“1e9”不是数字，只填非负整数，例如 12'],
    ['😀', 'CELL-02', '“😀”不是数字，只填非负整数，例如 12'],
    ['约12', 'CELL-02', '“约12”不是数字，只填非负整数，例如 12'],
    ['1,23', 'CELL-02', '“1,23”不是数字，只填非负整数，例如 12'],
    ['<script>', 'CELL-02', '“<script>”不是数字，只填非负整数，例如 12'],
    [rubbish, 'CELL-02', `“${'x'.repeat(20)}…”不是数字，只填非负整数，例如 12`],
    ['😀'.repeat(30), 'CELL-02', `“${'😀'.repeat(20)}…”不是数字，只填非负整数，例如 12`],
    ['-3', 'CELL-02', '现为“-3”，只填非负整数，例如 12'],
    ['−3', 'CELL-02', '现为“−3”，只填非负整数，例如 12'],
    ['12.5', 'CELL-02', '现为“12.5”，只填非负整数，例如 12'],
    [-3, 'CELL-02', '现为 -3，只填非负整数，例如 12'],
    [12.5, 'CELL-02', '现为 12.5，只填非负整数，例如 12'],
    [1e-7, 'CELL-02', '现为 0.0000001，只填非负整数，例如 12'],
    ['00', 'CELL-03', '“00”应写作 0', 0],
    ['007', 'CELL-03', '“007”应写作 7', 7],
    ['1,234', 'CELL-04', '只填数字，“1,234”应写作 1234', 1234],
    ['１，２３４', 'CELL-04', '只填数字，“１，２３４”应写作 1234', 1234],
    ['１２', 'CELL-04', '只填数字，“１２”应写作 12', 12],
    ['1 2', 'CELL-04', '只填数字，“1 2”应写作 12', 12],
    ['+12', 'CELL-04', '只填数字，“+12”应写作 12', 12],
    ['12件', 'CELL-04', '只填数字，“12件”应写作 12', 12],
    ['1,234件', 'CELL-04', '只填数字，“1,234件”应写作 1234', 1234],
    ['１２ 件', 'CELL-04', '只填数字，“１２ 件”应写作 12', 12],
    [1_000_000_001, 'CELL-07', '1000000001 数值很大，核对位数和单位'],
    [1e22, 'CELL-07', `1${'0'.repeat(22)} 数值很大，核对位数和单位`],
    ['9'.repeat(16), 'CELL-07', `“${'9'.repeat(16)}” 数值很大，核对位数和单位`],
    ['9'.repeat(1000), 'CELL-07', `“${'9'.repeat(20)}…” 数值很大，核对位数和单位`],
  ])('with %j: %s', (value, rule, sentence, becomes) => {
    expect(judged(f2021, natural, value)).toEqual([[rule, sentence, ...(becomes === undefined ? [] : [becomes])]]);
  });

  it.each([0, 7, 1_000_000_000, '12', '0'])('with %j: nothing', (value) => {
    expect(judged(f2021, natural, value)).toEqual([]);
  });

  it('says where', () => {
    expect(checkTables(f2021, { ...zeroCells(f2021), [natural]: '00' })[0]).toMatchObject({
      id: `CELL-03:${natural}`, severity: 'warning', section: 'requests', message: '本年新收 · 自然人：“00”应写作 0', remedy: { label: '改为 0' },
    });
  });
});

describe('a cell for money', () => {
  it.each<[CellValue, string, string, CellValue?]>([
    [-1, 'CELL-02', '现为 -1，只填非负数，例如 12.5'],
    ['12.5万元', 'CELL-04', '只填数字，“12.5万元”应写作 12.5', 12.5],
    ['0.50', 'CELL-06', '“0.50”末尾的 0 可以去掉', 0.5],
    [0.1234567, 'CELL-06', '0.1234567 超过 6 位小数，0.000001 万元以下不计', 0.123457],
    [1e-7, 'CELL-06', '0.0000001 超过 6 位小数，0.000001 万元以下不计', 0],
    [1e10, 'CELL-07', '10000000000 数值很大，核对位数和单位'],
  ])('with %j: %s', (value, rule, sentence, becomes) => {
    expect(judged(f2021, fees, value)).toEqual([[rule, sentence, ...(becomes === undefined ? [] : [becomes])]]);
  });

  it.each([0, 96171.6, 0.000001, '12.5'])('with %j: nothing', (value) => {
    expect(judged(f2021, fees, value)).toEqual([]);
  });
});

describe('a cell for an increase or a decrease', () => {
  it.each<[CellValue, string, string, CellValue?]>([
    ['减8', 'CELL-02', '“减8”不是数字，只填整数，减少的写负数，例如 -8'],
    [-0.5, 'CELL-02', '现为 -0.5，只填整数，减少的写负数，例如 -8'],
    ['-08', 'CELL-03', '“-08”应写作 -8', -8],
    ['-0', 'CELL-03', '“-0”应写作 0', 0],
    ['−8', 'CELL-04', '只填数字，“−8”应写作 -8', -8],
    ['＋8', 'CELL-04', '只填数字，“＋8”应写作 8', 8],
    [-2_000_000_000, 'CELL-07', '-2000000000 数值很大，核对位数和单位'],
  ])('with %j: %s', (value, rule, sentence, becomes) => {
    expect(judged(f2019, change, value)).toEqual([[rule, sentence, ...(becomes === undefined ? [] : [becomes])]]);
  });

  it.each([-8, 0, 8])('with %j: nothing', (value) => {
    expect(judged(f2019, change, value)).toEqual([]);
  });
});

describe('a cell for an amount in words', () => {
  it.each<[CellValue, string, string, CellValue?]>([
    ['无', 'CELL-01', '“无”不是数据，没有的填 0', 0],
    ['26.0480万元', 'CELL-06', '“26.0480万元”末尾的 0 可以去掉', '26.048万元'],
    ['26.00万元', 'CELL-06', '“26.00万元”末尾的 0 可以去掉', '26万元'],
  ])('with %j: %s', (value, rule, sentence, becomes) => {
    expect(judged(f2019, amount, value)).toEqual([[rule, sentence, becomes]]);
  });

  it.each(['26.048万元', '251000元', '1.05亿元', 0])('with %j: nothing', (value) => {
    expect(judged(f2019, amount, value)).toEqual([]);
  });
});

describe('cells not filled', () => {
  it('are one sentence for each table, with every place, nothing marked', () => {
    const found = checkTables(f2021, { [natural]: 1, 'table3.newReceived.business': '  ' });
    expect(found.map(({ id, message, at, marks }) => [id, message, at.length, marks])).toEqual([
      ['CELL-01:table2', '表二还有 10 格未填，没有数据的填 0', 10, []],
      ['CELL-01:table3', '表三还有 143 格未填，没有数据的填 0', 143, []],
      ['CELL-01:table4', '表四还有 12 格未填，没有数据的填 0', 12, []],
    ]);
    expect(found[1]!.at).toContain('table3.newReceived.business');
  });

  it('are never totals; a mark in a total gives way to the computed one', () => {
    const [found, ...others] = checkTables(f2021, { ...zeroCells(f2021), 'table4.review.total': '/', 'table4.review.upheld': 3 });
    expect(found).toMatchObject({ rule: 'CELL-01', remedy: { label: '采用计算值', changes: [{ address: 'table4.review.total', value: null }] } });
    expect(others).toEqual([]);
  });
});

it('a larger figure may be made usual', () => {
  const cells = { ...zeroCells(f2021), 'table2.licensing.decisions': 2e9 };
  expect(checkTables(f2021, cells)).toHaveLength(1);
  expect(checkTables(f2021, cells, { ...defaultSettings, largestCount: 1e10 })).toEqual([]);
});
