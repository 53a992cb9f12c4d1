import { withoutSpaces } from '@/lib/text/clean';
import { axisName } from '@/lib/template/address';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { sectionNumber, sectionOf, tableName, type Context, type Fault, type Rule } from '../rule';
import type { Source } from '../source';

/** A rule on what reading a file saw; silent for reports that were not read from one. */
const onSource = (identity: Omit<Rule, 'run'>, faults: (source: Source, context: Context) => Fault[]): Rule => ({
  ...identity, run: (context) => (context.source ? faults(context.source, context) : []),
});

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

const furniture = onSource({ id: 'META-14', severity: 'hint', basis: '网页正文与导航分开' }, ({ cut }) => {
  if (cut.length === 0) return [];
  const message = `正文以外的 ${cut.length} 行网页文字未读入，例如“${shortened(cut[0]!.trim())}”`;
  return [{ at: ['title'], section: 'front', text: cut.join('\n'), message }];
});

/** A heading without what its print does not show the same way: width, spaces, a mark at its end. */
const bare = (heading: string): string => withoutSpaces(heading.normalize('NFKC')).replace(/[。.:;,]+$/, '');

const headings = onSource({ id: 'STR-01', severity: 'error', basis: '年度报告格式：一级标题' }, (source, { template }) =>
  template.sections.flatMap(({ key, heading }): Fault[] => {
    const found = source.headings.find(({ section }) => section === key)?.found;
    if (found === undefined) return [{ at: [key], section: key, message: `${sectionNumber(template, key)}：没有找到标题“${heading}”` }];
    return bare(found) === bare(heading) ? [] : [{ at: [key], section: key, text: found, message: `一级标题“${shortened(found)}”应为“${heading}”` }];
  }));

const tables = onSource({ id: 'STR-13', severity: 'error', basis: '年度报告格式：第二至四部分' }, ({ missingTables }, { template }) =>
  missingTables.map((table) => {
    const section = sectionOf(template, table);
    return { at: [table], section, message: `${sectionNumber(template, section)}：没有找到表格，核对是否缺少或为图片` };
  }));

const grid = onSource({ id: 'STR-14', severity: 'error', basis: '表格式样' }, (source, { template }) =>
  source.grid.map(({ at, difference }) => ({ at: [at], section: sectionOf(template, at), message: `${tableName(template, at.split('.')[0]!)}：${difference}，按式样补正` })));

const labels = onSource({ id: 'STR-15', severity: 'warning', basis: '表格式样' }, (source, { template }) =>
  source.labels.map(({ at, found, official }) => ({
    at: [at], section: sectionOf(template, at), text: found, message: `${tableName(template, at.split('.')[0]!)}：“${found}”应为“${official}”`,
  })));

const sentences = onSource({ id: 'STR-16', severity: 'hint', basis: '年度报告格式：第二至四部分只有表格' }, ({ narrative }, { template }) =>
  narrative.map(({ table, text }) => {
    const section = sectionOf(template, table);
    return { at: [table], section, text, message: `${sectionNumber(template, section)}：式样只有表格，“${shortened(text)}”可移到第一部分` };
  }));

/** What people call a row, or the table when it has only one. */
function rowName(template: Template, at: string): string {
  const cell = [...templateCells(template).values()].find(({ address }) => address.startsWith(`${at}.`));
  return (cell && axisName(cell.row)) || tableName(template, at.split('.')[0]!);
}

const counts = onSource({ id: 'CELL-05', severity: 'error', basis: '表格式样' }, (source, { template }) =>
  source.counts.map(({ at, expected, found }) => ({
    at: [at], section: sectionOf(template, at), message: `${rowName(template, at)}：应有 ${expected} 个数据，文件中有 ${found} 个，核对列的对应`,
  })));

/** Rules on what reading a file saw. */
export const readingRules: readonly Rule[] = [furniture, headings, tables, grid, labels, sentences, counts];
