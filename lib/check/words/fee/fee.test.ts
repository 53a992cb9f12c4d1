import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../../check';
import { statesFee } from './statement';

const [f2019, f2021] = templates as [Template, Template];

function found(rule: string, more: Partial<Report>, template = f2021) {
  const report = reportOf(template, more);
  return check({ template, report }).filter((finding) => finding.rule === rule);
}
const sentences = (rule: string, more: Partial<Report>, template = f2021): string[] => found(rule, more, template).map(({ severity, message, at }) => `${severity} ${at.join()} ${message}`);
const words = (rule: string, otherMatters: string): (string | undefined)[] => found(rule, { otherMatters }).map(({ text }) => text);

describe('FEE-01: the statement on the fee', () => {
  const silent = [
    '本年度未收取信息处理费。', '没有收取任何费用', '收取信息处理费380元', '未产生政府信息公开信息处理费', '本年度未收取政府信息公开信息处理费。',
    '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度未产生信息处理费。', '本年度对1件政府信息公开申请收取信息处理费，共计380元。',
    '2024年，信息处理费收取情况：0元。', '信息处理费：无。', '本年度无信息处理费收取情况。', '全年未发生收费情况', '我局2024年未收费。', '无收费情况。', '本年度没有产生任何费用。',
    '本年度零收费。', '政府信息公开未收取任何费用。', '按照规定，本机关不收取费用。', '本年度免费提供政府信息。', '已免收申请人费用。', '收费0元', '收费金额：0元', '费用为零。',
    '本年度单位没有收取政府信息处理费。', '本年度未产生信息公开处理费。', '收取 380 元。', '未向申请人收取任何检索、复制、邮寄等费用', '本机关未收取过费用。', '无费用产生，不涉及收费',
    '依申请公开未征收费用。', '依申请提供政府信息收费：无。', '其他事项：无；收取信息处理费：0。', '本年度，我局未收到政府信息公开申请，未收取\n信息处理费。',
  ];
  const firing = [
    '', '无', '无。', '无其他需要报告的事项。', '没有需要报告的事项', '2021年，园区管委会无其他需要报告的事项。\n审核：某某', '本年度无其他事项。', '本年度行政事业性收费316441万元。',
    '严格执行《政府信息公开信息处理费管理办法》。', '依据《关于印发〈政府信息公开信息处理费管理办法〉的通知》开展工作。', '本年度建议提案全部办结。', '未收到政府信息公开申请。',
  ];

  it.each(silent)('stands in: %s', (otherMatters) => {
    expect(statesFee(otherMatters)).toBe(true);
    expect(sentences('FEE-01', { otherMatters })).toEqual([]);
  });

  it.each(firing)('is missing in: %s', (otherMatters) => {
    expect(sentences('FEE-01', { otherMatters })).toEqual(['error otherMatters 第六部分未说明信息处理费收取情况']);
    expect(sentences('FEE-01', { otherMatters }, f2019)).toEqual([]);
  });

  it.each([
    ['', ''], ['无', '\n无其他需要报告的事项。'], ['无。', '\n无其他需要报告的事项。'], ['建议提案全部办结。', '\n建议提案全部办结。'],
  ])('is put in front of %j', (otherMatters, rest) => {
    const [finding] = check({ template: f2021, report: reportOf(f2021, { otherMatters }) }).filter(({ rule }) => rule === 'FEE-01');
    expect(finding!.remedy).toEqual({ label: '插入说明', changes: [{ address: 'otherMatters', value: f2021.feeStatements!.none + rest }] });
  });
});

describe('FEE-02: the name of the fee', () => {
  it.each([
    ['本年度没有收取政府信息处理费。', '政府信息处理费'], ['本年度未产生信息公开处理费。', '信息公开处理费'], ['全年收取政府信息公开处理费100元。', '政府信息公开处理费'],
    ['依申请公开处理费为零。', '依申请公开处理费'], ['未收取政务信息处理费', '政务信息处理费'], ['未收取政务公开处理费', '政务公开处理费'],
  ])('%s', (otherMatters, text) => {
    expect(words('FEE-02', otherMatters)).toEqual([text]);
  });

  it.each([
    '本年度未收取信息处理费。', '本年度未产生政府信息公开信息处理费。', '未收取依申请公开信息处理费。', '生活垃圾处理费按标准收取，未收取信息处理费。', '公开污水处理费标准。',
    '依据《政府信息公开处理费管理办法》，未收取信息处理费。',
  ])('is right, or a name: %s', (otherMatters) => {
    expect(words('FEE-02', otherMatters)).toEqual([]);
  });

  it('is looked for in section one too, and not in the years without the fee', () => {
    const overview = [{ aspect: 'onRequest', heading: '（二）', text: '全年未收取信息公开处理费。' }];
    expect(sentences('FEE-02', { overview })).toEqual(['warning overview.onRequest “信息公开处理费”的规范名称为“信息处理费”']);
    expect(sentences('FEE-02', { overview }, f2019)).toEqual([]);
  });
});

describe('FEE-03, FEE-04, FEE-07: the amount', () => {
  it.each<[string, (string | undefined)[], (string | undefined)[], (string | undefined)[]]>([
    ['收取信息处理费380', ['380'], [], []],
    ['收取信息处理费380。', ['380'], [], []],
    ['收取信息处理费380元。', [], ['380元'], []],
    ['收取380元信息处理费。', [], ['380元'], []],
    ['对1件申请收取信息处理费385元。', [], [], ['385元']],
    ['对3件申请收取信息处理费，共计3940元。', [], [], []],
    ['收取信息处理费0。', [], [], []],
    ['收取信息处理费0元。', [], [], []],
    ['信息处理费涉及申请2件，金额200元。', [], [], []],
    ['收取信息处理费0.038万元，涉及1件。', [], [], []],
    ['未收取信息处理费。2024年办理建议5', [], [], []],
    ['依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）未收取信息处理费。', [], [], []],
    ['垃圾清运收取380元。', [], [], []],
  ])('%s', (otherMatters, unit, count, tariff) => {
    expect([words('FEE-03', otherMatters), words('FEE-04', otherMatters), words('FEE-07', otherMatters)]).toEqual([unit, count, tariff]);
  });
});

describe('FEE-05: the number of the decree', () => {
  it.each([
    ['《政府信息公开信息处理费管理办法》（国办函〔2021〕109号）', ['国办函〔2021〕109号']],
    ['《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办发〔2020〕109号）', ['国办发〔2020〕109号']],
    ['《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）', []],
    ['《政府信息公开信息处理费管理办法》(国办函[2020]109号)', []],
    ['转发《政府信息公开信息处理费管理办法》（某政办函〔2021〕3号）', []],
    ['《政府信息公开信息处理费管理办法》规定', []],
  ])('%s', (otherMatters, expected) => {
    expect(words('FEE-05', otherMatters)).toEqual(expected);
  });
});
