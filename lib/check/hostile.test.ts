import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { judge } from './check';

/** Pieces of which rules take notice; said without end they are the worst a text can do to them. */
const pieces = [
  '一、', '一、\n', '（', '《', '“', '〔', '1', '1,', '1.', '一是', '其中', '其中：', '申请1件，', '3件（其中', '政府信息公开申请100件，其中：', '2024年', '公开', '信息公开申请', '的', '，', '。',
  'ab', 'a b ', 'A-1@', 'http://', '第', '十', '习近平', '（一）', '\n', '不予公开', '13812345678', 'XX', '未收到', '规范性文件', '我局', '/', '进一步', '百分之', '%', '比上年增长1%，', '\u00a0', '\ud83d\ude00', '\ud800',
];
const template = templates.at(-1)!;

describe('text that repeats one piece', () => {
  it.each(pieces)('%j, a megabyte of it in one field, is judged', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const report = reportOf(template, { year: 2024, problems: text });
    const { findings } = judge({ template, report, today: '2025-01-20' });
    const rules = new Map<string, number>();
    for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    expect(Math.max(0, ...rules.values())).toBeLessThanOrEqual(200);
    expect(JSON.stringify(findings).length).toBeGreaterThan(0);
  }, 60_000);
});
