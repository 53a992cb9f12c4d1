import { expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { check } from '../../check';

const f2021 = templates.at(-1)!;

function found(rule: string, otherMatters: string, cut: string[] = []): string[] {
  const report = reportOf(f2021, { year: 2024, otherMatters });
  const source = { cut, headings: [], missingTables: [], labels: [], grid: [], counts: [], narrative: [] };
  return check({ template: f2021, report, ...(cut.length > 0 && { source: source as never }) }).filter((finding) => finding.rule === rule).map(({ severity, text }) => `${severity} ${text}`);
}

it.each([
  ['PRIV-01', '申请人13800000000来电。', ['error 13800000000']], ['PRIV-01', '申请人 138-0000-0000 来电。', ['error 138-0000-0000']], ['PRIV-01', '联系电话：13800000000', ['warning 13800000000']],
  ['PRIV-01', '证件11010519491231002X', ['error 11010519491231002X']], ['PRIV-01', '证件110105194912310021', []], ['PRIV-01', '卡号6222021234567890123', []], ['PRIV-01', '卡号6222021234567890128', ['error 6222021234567890128']],
  ['PRIV-01', '电话0000-0000001，传真00000000001', []], ['PRIV-01', '统一社会信用代码11330000002482025A', []], ['PRIV-01', 'https://www.example.gov.cn/art_13800000000.html', []], ['PRIV-01', '访问量13800000000次', []], ['PRIV-01', '12345热线', []],
  ['PRIV-02', '无。\n审核：某某', ['warning 审核：某某']], ['PRIV-02', '无。\n拟稿人:李明  审核人：王芳', ['warning 拟稿人:李明  审核人：王芳']], ['PRIV-02', '无其他事项。（初审：李明 终审：张华）', ['warning （初审：李明 终审：张华）']],
  ['PRIV-02', '严格审核：一是核内容。', []], ['PRIV-02', '审核：办公室', []], ['PRIV-02', '落实初审、复审、终审制度。', []],
  ['PRIV-03', '申请人王小明提出的申请已答复。', ['warning 王小明']], ['PRIV-03', '申请人张某某提出申请。', []], ['PRIV-03', '申请人陈述申请理由。', []], ['PRIV-03', '征求第三方意见，第三方许可公开。', []], ['PRIV-03', '申请人高度评价，申请人于2024年提出申请。', []],
  ['PRIV-04', '机密★1年', ['error 机密★1年']], ['PRIV-04', '内部资料', ['error 内部资料']], ['PRIV-04', '（此件不公开）', ['error 此件不公开']], ['PRIV-04', '无。此件不予公开', ['error 此件不予公开']],
  ['PRIV-04', '属于国家秘密的不予公开，严守国家秘密。', []], ['PRIV-04', '标注“此件不公开”的文件不上网。', []], ['PRIV-04', '（此件公开发布）', []], ['PRIV-04', '内部资料管理制度健全。', []],
])('%s %s', (rule, text, words) => {
  expect(found(rule, text)).toEqual(words);
});

it('PRIV-02 looks at what was cut off a page', () => {
  expect(found('PRIV-02', '无。', ['审核：王某', '上一篇：没有了'])).toEqual(['warning 审核：王某']);
});
