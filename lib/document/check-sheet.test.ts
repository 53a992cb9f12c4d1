import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/check/check';
import { checkSheet } from '@/lib/check/sheet';
import { renderDocxReference } from '@/lib/render/docx/reference';
import { renderHtmlPage } from '@/lib/render/html/page';
import { lintDocx } from '@/lib/render/docx/testing/lint/lint';
import { sampleSheet } from '@/lib/render/docx/testing/sample-sheet';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { composeCheckSheet } from './check-sheet';
import type { DocumentNode } from './model';

const textOf = (node: DocumentNode): string => {
  switch (node.type) {
    case 'title': return node.lines.join('');
    case 'heading': return node.text;
    case 'paragraph': return node.runs.map(({ text }) => text).join('');
    case 'table': return node.rows.map((row) => row.map(({ text }) => text).join('|')).join('\n');
    case 'signature': return node.organName;
  }
};

describe.each(templates)('检查单 of $id', (template) => {
  const report = reportOf(template, { year: template.years.from });
  const { findings } = judge({ template, report });
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error');
  const reason = '上级要求本年度按旧口径统计，下一年度调整';
  const keeping = { ...report, overrides: { [first!.id]: { message: first!.message, reason, by: '承办人', at: '2025-01-18T02:00:00.000Z' } } };
  const sheet = composeCheckSheet(template, keeping, checkSheet(template, keeping, { findings, day: '2025-01-29', rules: 170 }));
  const text = sheet.nodes.map(textOf).join('\n');

  it('tells what was checked, what was found, what was kept and why', () => {
    expect(text).toContain('检查日期：2025年1月29日');
    expect(text).toContain(`需要处理 ${others.length} 处，保留并写明说明 1 处`);
    for (const { message } of findings) expect(text).toContain(message);
    expect(text).toContain(`${reason}|承办人 2025年1月18日`);
    for (const { says } of template.equations) expect(text).toContain(says);
  });

  it('leaves out what there is nothing to say about', () => {
    const none = composeCheckSheet(template, report, checkSheet(template, report, { findings: [], day: '2025-01-29', rules: 170, comparedWith: 2023 }));
    expect(none.nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual(['一、检查范围', '二、检查结果', '三、勾稽关系']);
    expect(none.nodes.map(textOf).join()).toContain('与 2023 年度报告比对');
  });

  it('is written by the renderers of the report', async () => {
    const html = renderHtmlPage(sheet);
    for (const { message } of findings) expect(html).toContain(message);
    expect((await renderDocxReference(sheet)).length).toBeGreaterThan(5000);
  });
});

it('is a sound Word file whose tables may break between any two rows', async () => {
  const bytes = await renderDocxReference(sampleSheet());
  expect(lintDocx(bytes)).toEqual([]);
  const tables = strFromU8(unzipSync(bytes)['word/document.xml']!).split('<w:tbl>').slice(1);
  for (const table of tables) expect(table.split('<w:tr>').filter((row) => row.includes('Kept"')).length).toBeLessThanOrEqual(2);
});
