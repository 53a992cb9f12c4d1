import { describe as group, expect, test } from 'vitest';
import { templates } from '@/templates';
import { cellName, describe } from './address';
import { templateCells } from './tree';
import type { Template } from './types';

const [f2019, f2021] = templates as [Template, Template];

group('the name of a place', () => {
  test.each<[Template, string, string, string]>([
    [f2021, 'table3.newReceived.natural', '一、本年新收政府信息公开申请数量，自然人', '本年新收 · 自然人'],
    [f2021, 'table3.results.unavailable.notHeld.otherOrg', '三、（四）1.本机关不掌握相关政府信息，其他', '不掌握 · 其他组织'],
    [f2021, 'table3.results.other.misc.total', '三、（六）3.其他，总计', '其他处理 · 总计'],
    [f2021, 'table3.results.total.natural', '三、（七）总计，自然人', '（七）总计 · 自然人'],
    [f2019, 'table3.results.other.legalService', '三、（六）其他处理，法律服务机构', '其他处理 · 法律服务'],
    [f2021, 'table2.regulations.issued', '规章，本年制发件数', '规章 · 本年制发'],
    [f2019, 'table2.procurement.amountText', '政府集中采购，采购总金额', '政府集中采购 · 总金额'],
    [f2021, 'table4.review.upheld', '行政复议，结果维持', '行政复议 · 结果维持'],
    [f2021, 'table4.litigationDirect.total', '行政诉讼，未经复议直接起诉，总计', '直接起诉 · 总计'],
  ])('%# %s', (template, address, full, short) => {
    expect(cellName(templateCells(template).get(address)!)).toBe(full);
    expect(describe(template, address)).toBe(short);
  });

  test('is itself when the form does not know it', () => {
    expect(describe(f2021, 'table9.x')).toBe('table9.x');
  });

  test('is another one for every cell of a form, in full and in short', () => {
    for (const template of templates) {
      const cells = [...templateCells(template).values()];
      expect(new Set(cells.map(cellName)).size).toBe(cells.length);
      expect(new Set(cells.map(({ address }) => describe(template, address))).size).toBe(cells.length);
    }
  });
});
