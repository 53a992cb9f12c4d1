import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../check';
import { admitsProblems, statesFee } from './statements';

const [f2019, f2021] = templates as [Template, Template];

function sentences(rule: string, more: Partial<Report>, template = f2021): string[] {
  const report = reportOf(template, more);
  return check({ template, report }).filter((finding) => finding.rule === rule).map(({ severity, message, at }) => `${severity} ${at.join()} ${message}`);
}

describe('STR-08: every part has content', () => {
  const long = '公'.repeat(200);
  const overview = [{ aspect: 'proactive', heading: '（一）', text: long }, { aspect: 'onRequest', heading: '（二）', text: '' }];

  it('names what is empty, and where to go on', () => {
    expect(sentences('STR-08', { overview: [{ heading: '', text: ' \n' }], problems: '\u3000', otherMatters: '' })).toEqual([
      'error overview.0 第一部分还没有内容', 'error problems 第五部分还没有内容', 'error otherMatters 第六部分还没有内容',
    ]);
    expect(sentences('STR-08', { overview: [], problems: long, otherMatters: '无' })).toEqual(['error overview 第一部分还没有内容']);
  });

  it('asks about what is short', () => {
    const short = [{ ...overview[0]!, text: '公'.repeat(199) }, overview[1]!];
    expect(sentences('STR-08', { overview: short, problems: '问'.repeat(79), otherMatters: '无' })).toEqual([
      'warning overview.onRequest 第一部分 199 字，偏短，核对是否写全（一般不少于 200 字）', 'warning problems 第五部分 79 字，偏短，核对是否写全（一般不少于 80 字）',
    ]);
  });

  it('counts characters of all pieces, without spaces; section six may be short', () => {
    const pieces = [{ heading: '', text: '公 '.repeat(100) }, { heading: '', text: '𠮷'.repeat(100) }];
    expect(sentences('STR-08', { overview: pieces, problems: '问'.repeat(80), otherMatters: '无' })).toEqual([]);
  });
});

describe('STR-11: section five is candid', () => {
  it.each([
    '无', '无。', '没有。', '本年度无。', '本机关不存在主要问题。', '没有存在的主要问题。', '无突出问题。',
    '我局高度重视政府信息公开工作，成效显著，群众满意度不断提高。', '工作总体良好，没有发现明显问题，将一如既往做好工作。', '存在的主要问题：无。改进情况：无。',
    '坚持问题导向，扎实推进各项工作，取得优异成绩。', '各项任务全面完成，未出现任何问题。',
  ])('not: %s', (problems) => {
    expect(sentences('STR-11', { problems })).toEqual(['error problems 第五部分应写明存在的主要问题和改进情况']);
    expect(admitsProblems(problems)).toBe(false);
  });

  it.each([
    '存在的主要问题：一是公开不及时；二是解读形式单一。', '一是工作人员业务能力有待提高。', '主动公开的内容不够全面。', '公开的时效性还需加强。', '部分栏目没有及时更新。',
    '政策解读质量不高，形式不多样。', '与群众期待相比仍有差距。', '专业人员较少，培训次数偏少。', '信息公开平台建设滞后。', '依申请公开答复不规范。', '个别单位重视程度不足。',
    '存在短板：新媒体运用能力薄弱。', '我局未能按时更新公开指南。', '公开目录不健全。', '公开内容缺乏深度。', '渠道有限，知晓率较低。', '信息发布不均衡，存在遗漏。',
    '针对上年存在的问题，逐项整改。', '（一）存在的主要问题\n1.培训次数少。', '没有建立长效机制。', '坚持问题导向，查找出培训不到位等短板。', '虽无重大问题，但更新不及时。',
  ])('yes: %s', (problems) => {
    expect(sentences('STR-11', { problems })).toEqual([]);
  });

  it('leaves an empty section to STR-08', () => {
    expect(sentences('STR-11', { problems: ' ' })).toEqual([]);
  });
});

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

// Work that grows faster than the text would run into the time limit of the test.
it.each(['《', '〈', '无', '问题', '费', '不', '（', '统计期限2024年', ' \n'])('a text of 100,000 characters %j is judged', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const report = reportOf(f2021, { preface: text, problems: text, otherMatters: text, overview: [{ heading: '', text }], title: text, organ: { fullName: text, type: 'department' } });
  expect(check({ template: f2021, report })).not.toEqual([]);
});
