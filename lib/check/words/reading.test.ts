import { expect, it } from 'vitest';
import { f2021 } from '@/templates/f2021';
import { reportOf, zeroCells } from '@/templates/testing/reports';
import { check } from '../check';
import type { Source } from '../source';

const headings = f2021.sections.map(({ key, heading }) => ({ section: key, found: heading }));
const clean: Source = { cut: [], hasTitle: true, headings, missingTables: [], labels: [], grid: [], counts: [], narrative: [] };

/** Findings of one rule on a report of zeros that was read from such a file. */
function found(rule: string, seen: Partial<Source> | null): unknown[] {
  const report = reportOf(f2021, { cells: zeroCells(f2021) });
  const findings = check({ template: f2021, report, ...(seen && { source: { ...clean, ...seen } }) });
  return findings.filter((finding) => finding.rule === rule).map(({ severity, at, text, message }) => [severity, at[0], message, text ?? null]);
}

const renamed = (key: string, heading: string) => headings.map((one) => (one.section === key ? { ...one, found: heading } : one));

it.each<[string, Partial<Source>, unknown[]]>([
  ['META-14', { cut: ['上一篇：没有了', '打印'] }, [['hint', 'title', '正文以外的 2 行网页文字未读入，例如“上一篇：没有了”', '上一篇：没有了\n打印']]],
  ['STR-01', { headings: renamed('problems', '五、存在问题及改进情况') }, [['error', 'problems', '一级标题“五、存在问题及改进情况”应为“五、存在的主要问题及改进情况”', '五、存在问题及改进情况']]],
  ['STR-01', { headings: renamed('overview', '一、总体情况： ') }, []],
  ['STR-01', { headings: headings.slice(1) }, [['error', 'overview', '第一部分：没有找到标题“一、总体情况”', null]]],
  ['STR-13', { missingTables: ['table3'] }, [['error', 'table3', '第三部分：没有找到表格，核对是否缺少或为图片', null]]],
  ['STR-14', { grid: [{ at: 'table4', difference: '表头缺少“行政复议”' }] }, [['error', 'table4', '表四：表头缺少“行政复议”，按式样补正', null]]],
  ['STR-15', { labels: [{ at: 'table3.natural', found: '然人', official: '自然人' }] }, [['warning', 'table3.natural', '表三：“然人”应为“自然人”', '然人']]],
  ['STR-16', { narrative: [{ table: 'table2', text: '本年没有制发规章，也没有废止。' }] }, [['hint', 'table2', '第二部分：式样只有表格，“本年没有制发规章，也没有废止。”可移到第一部分', '本年没有制发规章，也没有废止。']]],
  ['CELL-05', { counts: [{ at: 'table2.licensing', expected: 1, found: 3 }] }, [['error', 'table2.licensing', '行政许可：应有 1 个数据，文件中有 3 个，核对列的对应', null]]],
  ['CELL-05', { counts: [{ at: 'table4', expected: 15, found: 14 }] }, [['error', 'table4', '表四：应有 15 个数据，文件中有 14 个，核对列的对应', null]]],
])('%s tells what reading saw', (rule, seen, expected) => {
  expect(found(rule, seen)).toEqual(expected);
  expect(found(rule, {})).toEqual([]);
  expect(found(rule, null)).toEqual([]);
});
