import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../../check';

const f2021 = templates[1] as Template;

function found(rule: string, more: Partial<Report>, last?: Partial<Report>) {
  const previous = last && { template: f2021, report: reportOf(f2021, { year: 2023, ...last }) };
  return check({ template: f2021, report: reportOf(f2021, { year: 2024, ...more }), ...(previous && { previous }) }).filter((finding) => finding.rule === rule);
}
const words = (rule: string, more: Partial<Report>): string[] => found(rule, more).map(({ severity, text = '' }) => `${severity} ${text}`);

const shortcomings = '一是栏目更新偏慢，个别目录半年没有调整，群众查找文件很不方便；二是解读形式单一，图表和案例偏少，专业术语没有说明；三是经办人员变动频繁，新接手的同志对答复文书不熟悉。';
const fresh = '一是申请答复引用依据不够准确，两件答复被上级指出事实说明过简；二是镇里公开栏张贴滞后，老年人看不到最新的补贴政策；三是公众号推送次数忽多忽少。';

describe('XY-05: section five is written anew', () => {
  it.each<[string, string[]]>([
    [shortcomings, ['error 第五部分与上年相同 100%，写本年的情况']],
    [`2024年，${shortcomings.replace('半年', '多时')}`, ['error']],
    [`${shortcomings}四是申请答复引用依据不够准确，两件答复被上级指出事实说明过简。五是镇里公开栏张贴滞后`, ['warning']],
    [fresh, []], ['', []], [shortcomings.slice(0, 40), []],
  ])('%s', (problems, expected) => {
    expect(found('XY-05', { problems }, { problems: shortcomings }).map(({ severity, message }, i) => `${severity} ${message}`.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it('marks the longest stretch, and needs last year’s report', () => {
    const [finding] = found('XY-05', { problems: `本年有三项不足。\n${shortcomings}` }, { problems: shortcomings });
    expect(finding).toMatchObject({ at: ['problems'], section: 'problems' });
    expect(`本年有三项不足。\n${shortcomings}`.slice(...finding!.span!)).toBe(finding!.text);
    expect(found('XY-05', { problems: shortcomings })).toEqual([]);
  });
});

it('XY-06: a copied section one is marked in the piece that holds it', () => {
  const overview = [{ aspect: 'proactive', heading: '（一）主动公开情况', text: '全年公开。' }, { heading: '', text: shortcomings }];
  const [finding] = found('XY-06', { overview }, { overview });
  expect(finding).toMatchObject({ severity: 'warning', at: ['overview.1'], section: 'overview' });
  expect(shortcomings.slice(...finding!.span!)).toBe(finding!.text);
  expect(found('XY-06', { overview: [{ heading: '', text: fresh }] }, { overview })).toEqual([]);
});

describe('XY-07: other years', () => {
  it.each<[string, string[]]>([
    ['于2022年11月初编印了公开目录。', ['hint 2022年11月初']], ['2023年，我局开展培训两次。', ['hint 2023年']], ['我局在2023 年 5 月召开会议。', ['hint 2023 年 5 月']], ['2025年1月，召开推进会。', ['hint 2025年1月']],
    ['根据《关于做好2023年政府信息公开工作年度报告编制工作的通知》编制。', ['hint 2023']],
    ['2019年成立领导小组，2023年9月15日调整成员。', ['hint 2019年', 'hint 2023年9月15日']],
  ])('%s', (text, expected) => {
    expect(words('XY-07', { overview: [{ heading: '', text }] })).toEqual(expected);
  });

  it.each([
    '2024年开展培训两次。', '云州发〔2021〕30号文件已公开。', '《青禾县2023年工作要点》已发布。', '2025年将继续开展培训。', '自2019年起设立专栏。', '较2023年增加5件。', '与2023年相比，申请有所减少。',
    '公开2023年度部门决算。', '发布2023年政府信息公开工作年度报告。', '《条例》自2019年5月15日起施行。', '“十四五”期间（2021—2025年）规划已公开。', '统计期限为2023年1月1日至2023年12月31日。', '2021-2023年共清理文件12件。',
    '对2023年社会评议反馈的问题逐项整改。', '2023年同期为12件，同比下降。', '公开2023年部门预算。', '清理2023年以前印发的文件。', '2022年印发的实施方案继续有效。', '2023年结转申请1件。', '到2025年实现全覆盖，下一步加大力度。', '12023年', '20年来', '另有2件转2025年办理。', '1件结转2025年度继续办理。', '根据《关于做好2024年度政府信息公开工作年度报告编制工作的通知》编制。',
  ])('%s is excused', (text) => {
    expect(words('XY-07', { overview: [{ heading: '', text }] })).toEqual([]);
  });

  it('leaves the plans of section five alone', () => {
    expect(words('XY-07', { problems: '2025年，我局拓宽渠道。' })).toEqual([]);
  });
});

describe('XY-08: plans are for the next year', () => {
  it.each<[string, string[]]>([
    ['2024年，我局将进一步拓宽渠道。', ['hint 2024']], ['2023年度我们将采取措施。', ['hint 2023']], ['下一年（2026年）工作打算。', ['hint 2026']], ['明年2024年的重点。', ['hint 2024']],
    ['2025年，我局将进一步拓宽渠道。', []], ['2024年，我局将政务公开纳入考核。', []], ['2024年信息公开不够及时。', []], ['下一年（2025年）工作打算。', []], ['到2027年将全面建成。', []],
  ])('%s', (problems, expected) => {
    expect(words('XY-08', { problems })).toEqual(expected);
  });

  it('offers the year', () => {
    expect(found('XY-08', { problems: '2024年我局将进一步拓宽渠道。' })[0]!.remedy!.edits).toEqual([{ address: 'problems', span: [0, 4], was: '2024', text: '2025' }]);
  });
});

describe('XY-09: last year’s problems', () => {
  it.each<[string, number]>([
    [fresh, 1], [`${fresh}上年度指出的栏目更新偏慢已经改正。`, 0], [`${fresh}针对2023年的不足，建立月检制度。`, 0], [`${fresh}解读形式单一的问题得到有效改善。`, 0], ['', 0],
  ])('%s', (problems, times) => {
    expect(found('XY-09', { problems }, { problems: shortcomings })).toHaveLength(times);
  });
  it('does not ask when there was none', () => {
    expect(found('XY-09', { problems: fresh }, { problems: '无' })).toEqual([]);
    expect(found('XY-09', { problems: fresh })).toEqual([]);
  });
});
