import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf, zeroCells, type Cells } from '@/templates/testing/reports';
import type { Organ } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { judgeCells } from './judge-cells';
import { contextOf } from './judgement';

const [f2019, f2021] = templates as [Template, Template];

interface Setting {
  form?: Template;
  year?: number;
  organ?: Organ;
  last?: Cells;
}

function found(rule: string, now: Cells, { form = f2021, year = 2024, organ = { fullName: '青禾县档案局', type: 'department' }, last }: Setting = {}) {
  const report = reportOf(form, { year, organ, cells: { ...zeroCells(form), ...now } });
  const previous = last && { template: form, report: reportOf(form, { year: year - 1, organ, cells: { ...zeroCells(form), ...last } }) };
  return judgeCells(contextOf({ template: form, report, ...(previous && { previous }) }), []).filter((finding) => finding.rule === rule);
}

describe('T2-04: an amount filled in 元', () => {
  const fees = (amount: number | string | null): Cells => ({ 'table2.fees.amountWan': amount });
  const county: Organ = { fullName: '青禾县人民政府', type: 'government' };
  const city: Organ = { fullName: '澜平市人民政府', type: 'government' };

  it('is asked about where a county’s organ can hardly collect so much', () => {
    expect(found('T2-04', fees(26_048))).toMatchObject([{ severity: 'warning', at: ['table2.fees.amountWan'], message: '行政事业性收费 · 收费金额：26048 万元，核对是否按元填写' }]);
    expect(found('T2-04', fees(26_048), { organ: county })).toMatchObject([{ severity: 'hint' }]);
  });

  it('is asked about when it is round, or a thousand times last year’s', () => {
    expect(found('T2-04', fees(120_000), { organ: city })).toMatchObject([{ severity: 'warning' }]);
    expect(found('T2-04', fees(8_123), { organ: city, last: fees(0.8) })).toMatchObject([{ message: '行政事业性收费 · 收费金额：8123 万元，上年为 0.8 万元，核对是否按元填写' }]);
  });

  it.each<[number | string | null, Organ]>([[0, county], [null, county], ['26万', county], [9_999.5, county], [316_441, city], [96_171.6, city]])('%j of %j is nothing', (amount, organ) => {
    expect(found('T2-04', fees(amount), { organ })).toEqual([]);
  });

  it('does not concern the number of items', () => {
    expect(found('T2-04', { 'table2.fees.prevItems': 20_000 }, { form: f2019 })).toEqual([]);
  });
});

describe('T2-06: nothing but zeros', () => {
  it('is a hint on the whole table once every cell is filled', () => {
    expect(found('T2-06', {})).toMatchObject([{ severity: 'hint', section: 'proactive', marks: [], message: '表二全部为 0，核对是否有规范性文件、许可、处罚、强制或收费' }]);
    expect(found('T2-06', { 'table2.penalty.decisions': null })).toEqual([]);
    expect(found('T2-06', { 'table2.penalty.decisions': 1 })).toEqual([]);
    expect(found('T2-06', {}, { form: f2019 })).toEqual([]);
  });
});

describe('T3: outcomes worth a second look', () => {
  const misc = 'table3.results.other.misc.natural';
  const granted = 'table3.results.granted.natural';

  it('T3-08: many that fit nowhere', () => {
    expect(found('T3-08', { [misc]: 5, [granted]: 5 })).toMatchObject([{ severity: 'hint', at: ['table3.results.other.misc.total'], message: '其他处理 · 总计：5 件，占办理结果 50%，核对是否应归入前列情形' }]);
    expect(found('T3-08', { [misc]: 4 })).toEqual([]);
    expect(found('T3-08', { [misc]: 6, [granted]: 14 })).toEqual([]);
    expect(found('T3-08', { 'table3.results.other.natural': 50 }, { form: f2019 })).toEqual([]);
  });

  it('T3-09: state secrets', () => {
    expect(found('T3-09', { 'table3.results.denied.stateSecret.natural': 2 })).toMatchObject([{
      severity: 'hint', at: ['table3.results.denied.stateSecret.total', 'table3.results.denied.stateSecret.natural'], message: '国家秘密 · 总计：2 件，核对是否已依法定密',
    }]);
    expect(found('T3-09', {})).toEqual([]);
  });

  it('T3-10: repeated applications, one finding for each row', () => {
    const rows = ['massRepeated', 'reconfirm'].map((row) => `table3.results.notHandled.${row}`);
    expect(found('T3-10', Object.fromEntries(rows.map((row) => [`${row}.business`, 1]))).map(({ at }) => at[0])).toEqual(rows.map((row) => `${row}.total`));
  });

  it('T3-12: many carried over', () => {
    const figures = (received: number, out: number): Cells => ({ 'table3.newReceived.natural': received, 'table3.carriedOut.natural': out });
    expect(found('T3-12', figures(40, 10))).toMatchObject([{ severity: 'hint', message: '结转下年度 · 总计：10 件，为本年新收的 25%，核对是否都在答复期限内' }]);
    expect(found('T3-12', figures(0, 10))).toMatchObject([{ message: '结转下年度 · 总计：10 件，核对是否都在答复期限内' }]);
    expect(found('T3-12', figures(40, 8))).toEqual([]);
    expect(found('T3-12', figures(4, 3))).toEqual([]);
  });
});

describe('T4: disputes worth a second look', () => {
  const suits = { 'table4.litigationDirect.upheld': 2 };

  it('T4-04: suits without 复议 since 2024', () => {
    expect(found('T4-04', suits)).toMatchObject([{ severity: 'hint', at: ['table4.litigationDirect.total'], message: '直接起诉 · 总计：2 件，不予公开类案件自 2024 年起复议前置，核对案件类型' }]);
    expect(found('T4-04', suits, { year: 2023 })).toEqual([]);
    expect(found('T4-04', { 'table4.review.upheld': 2 })).toEqual([]);
  });

  it('T4-06: disputes without applications', () => {
    expect(found('T4-06', suits)).toMatchObject([{ severity: 'hint', section: 'disputes', message: '表四有案件，本年没有申请，核对是否因主动公开引起' }]);
    expect(found('T4-06', suits, { last: {} })).toHaveLength(1);
    expect(found('T4-06', suits, { last: { 'table3.newReceived.natural': 4 } })).toEqual([]);
    expect(found('T4-06', { ...suits, 'table3.carriedIn.natural': 1 })).toEqual([]);
    expect(found('T4-06', { ...suits, 'table3.newReceived.natural': null })).toEqual([]);
    expect(found('T4-06', {})).toEqual([]);
  });
});
