import { describe, expect, it, test } from 'vitest';
import { templates } from '@/templates';
import { declared, reportOf, zeroCells, type Cells } from '@/templates/testing/reports';
import { parseReport } from '@/lib/report/json';
import type { Organ } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { findTemplate } from '@/templates';
import { check } from './check';
import { readAmount } from './figures';

const [f2019, f2021] = templates as [Template, Template];
const found = (rule: string, form: Template, cells: Cells, organ?: Organ) =>
  check({ template: form, report: reportOf(form, { cells: { ...zeroCells(form), ...cells }, ...(organ && { organ }) }) }).filter((finding) => finding.rule === rule);

describe('T2-03: rules in the table of an organ', () => {
  const cells = { 'table2.regulations.issued': 1, 'table2.regulations.inForce': 3 };

  it('without the power to make them are an error that one click mends', () => {
    expect(found('T2-03', f2021, cells)).toMatchObject([{
      severity: 'error', at: Object.keys(cells), message: '规章：本机关没有规章制定权，应填 0', section: 'proactive',
      remedy: { label: '改为 0', changes: [{ address: 'table2.regulations.issued', value: 0 }, { address: 'table2.regulations.inForce', value: 0 }] },
    }]);
    expect(found('T2-03', f2019, { 'table2.regulations.made': 1 })).toHaveLength(1);
  });

  it('are a hint where the name does not tell, nothing with the power or without figures', () => {
    expect(found('T2-03', f2021, cells, { fullName: '澜平市人民政府', type: 'government' })).toMatchObject([{ severity: 'hint', message: '规章：有数据，核对本机关是否有规章制定权' }]);
    expect(found('T2-03', f2021, cells, { fullName: '云泽州人民政府', type: 'government' })).toMatchObject([{ severity: 'hint' }]);
    expect(found('T2-03', f2021, cells, { fullName: '四川省人民政府', type: 'government' })).toEqual([]);
    expect(found('T2-03', f2021, {})).toEqual([]);
  });
});

describe('T2-11: number and amount of procurements', () => {
  const at = { count: 'table2.procurement.count', amount: 'table2.procurement.amountText' };

  it.each<[number | string | null, number | string | null, string]>([
    [2, '260480', '政府集中采购 · 总金额：缺少单位，写明元或万元'],
    [2, 260480, '政府集中采购 · 总金额：缺少单位，写明元或万元'],
    [0, '26万元', '政府集中采购 · 总金额：项目数为 0，金额不为 0，核对其一'],
    [2, '0元', '政府集中采购 · 总金额：项目数为 2，金额为 0，核对其一'],
    [2, '约26万', '政府集中采购 · 总金额：读不出金额，写成 26.5万元 的样子'],
  ])('%j and %j: %s', (count, amount, message) => {
    expect(found('T2-11', f2019, { [at.count]: count, [at.amount]: amount })).toMatchObject([{ message, severity: 'warning', at: [at.amount, at.count] }]);
  });

  it.each([[2, '26.0480万元'], [1, '251,000 元'], [3, '１.2亿元'], [0, '0'], [0, 0], [0, '0元'], [null, '26万元'], [2, null], [2, '—']])('%j and %j: nothing', (count, amount) => {
    expect(found('T2-11', f2019, { [at.count]: count, [at.amount]: amount })).toEqual([]);
  });

  it('does not concern a form without procurements', () => {
    expect(found('T2-11', f2021, { [at.amount]: '约26万' })).toEqual([]);
  });
});

test.each([['26.0480万元', 260480, '万元'], ['251000元', 251000, '元'], ['1.5亿元', 1.5e8, '亿元'], ['12', 12, '']])('reads the amount %s', (text, yuan, unit) => {
  expect(readAmount(text)).toEqual({ yuan, unit });
});

test.each(['', '约5万元', '5万', '-5元', '五万元', '1e9元', '5元6角'])('reads no amount out of %j', (text) => {
  expect(readAmount(text)).toBeNull();
});

describe('T3-06: totals a file left empty', () => {
  const filled = declared(f2021, zeroCells(f2021));

  it('are named when parts are filled, with the way to the computed ones', () => {
    const empty = ['table3.newReceived.total', 'table3.results.granted.total', 'table3.results.total.natural'];
    const [finding] = found('T3-06', f2021, { ...filled, ...Object.fromEntries(empty.map((address) => [address, null])) });
    expect(finding).toMatchObject({ severity: 'error', section: 'requests', message: '表三总计有 3 格未填，按各项之和填写', remedy: { label: '采用计算值' } });
    expect(finding!.at.toSorted()).toEqual(empty.toSorted());
  });

  it('are the same when empty words stand there', () => {
    expect(found('T3-06', f2021, { ...filled, 'table3.newReceived.total': ' ' })).toHaveLength(1);
  });

  it('are none when left out, filled, or when nothing of the row is filled', () => {
    expect(found('T3-06', f2021, {})).toEqual([]);
    expect(found('T3-06', f2021, filled)).toEqual([]);
    const blank = Object.fromEntries(Object.keys(filled).map((address) => [address, null]));
    expect(found('T3-06', f2021, blank)).toEqual([]);
  });
});

describe('CELL-05: values that have no column', () => {
  const read = (form: string, cells: unknown) => {
    const parsed = parseReport(JSON.stringify({ format: form, year: form === 'F2019' ? 2020 : 2024, organ: { fullName: '青禾县档案局', type: 'department' }, cells }), findTemplate);
    if (!parsed.ok) throw new Error(parsed.problem);
    return check(parsed).filter(({ rule }) => rule === 'CELL-05').map(({ at, message }) => [at, message]);
  };

  it.each<[string, unknown, string[], string]>([
    ['F2021', { table3: { newReceived: { natural: 1, foreign: 2 } } }, ['table3.newReceived.foreign'], '一、本年新收政府信息公开申请数量：应有 7 个数据，多出 1 个，核对列的对应'],
    ['F2021', { table3: { newReceived: { extra: { a: 1, b: null } } } }, ['table3.newReceived.extra.a', 'table3.newReceived.extra.b'], '一、本年新收政府信息公开申请数量：应有 7 个数据，多出 2 个，核对列的对应'],
    ['F2021', { table2: { licensing: { decisions: 0, prevItems: 0 } } }, ['table2.licensing.prevItems'], '行政许可：应有 1 个数据，多出 1 个，核对列的对应'],
    ['F2021', { table4: { review: { withdrawn: 1 } } }, ['table4.review.withdrawn'], '表四：应有 15 个数据，多出 1 个，核对列的对应'],
    ['F2019', { table3: { results: { other: { natural: 1, misc: 2 } } } }, ['table3.results.other.misc'], '三、（六）其他处理：应有 7 个数据，多出 1 个，核对列的对应'],
  ])('%s %j', (form, cells, at, message) => {
    expect(read(form, cells)).toEqual([[at, message]]);
  });

  it.each<[string, unknown]>([
    ['F2021', { table3: { newReceived: { natural: 1 } } }],
    ['F2021', { table3: { nothing: { natural: 1 } }, table9: 3 }],
  ])('says nothing of %s %j', (form, cells) => {
    expect(read(form, cells)).toEqual([]);
  });
});
