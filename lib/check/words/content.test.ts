import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../check';
import { admitsProblems } from './statements';

const [, f2021] = templates as [Template, Template];

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

// Work that grows faster than the text would run into the time limit of the test.
it.each(['《', '〈', '无', '问题', '费', '不', '（', '统计期限2024年', ' \n'])('a text of 100,000 characters %j is judged', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const report = reportOf(f2021, { preface: text, problems: text, otherMatters: text, overview: [{ heading: '', text }], title: text, organ: { fullName: text, type: 'department' } });
  expect(check({ template: f2021, report })).not.toEqual([]);
});
