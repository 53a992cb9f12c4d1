import { titleOf } from '@/lib/report/propose';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { chineseDate, chineseOrdinal } from '@/lib/text/date';
import { cleanText } from '@/lib/text/clean';
import { titleLines } from './compose';
import type { DocumentModel, DocumentNode, DocumentTable, TableCell } from './model';

/** One thing that was found, as the sheet prints it. */
export interface SheetEntry {
  /** Place in the report: 第六部分. */
  where: string;
  message: string;
  basis: string;
  /** The 说明 with which it is kept. */
  kept?: { reason: string; by: string; day: string };
}

/** One relation of the tables and how often it does not hold. */
export interface SheetRelation {
  says: string;
  broken: number;
}

/** What a 检查单 tells: what was checked, what was found, what was kept and why. */
export interface CheckSheet {
  /** Day of the check, `YYYY-MM-DD`. */
  day: string;
  /** Number of rules that were run. */
  rules: number;
  /** Year of the report that was compared with, if any. */
  comparedWith?: number;
  relations: SheetRelation[];
  errors: SheetEntry[];
  warnings: SheetEntry[];
  hints: SheetEntry[];
}

const print = { size: 21, line: 300, rowHeight: 397 };

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', role: 'body', runs: [{ text: cleanText(text) }] });

const heading = (text: string): DocumentNode => ({ type: 'heading', level: 1, text });

const cell = (text: string, role: TableCell['role'], align: TableCell['align'] = 'left'): TableCell =>
  ({ text: cleanText(text), role, colSpan: 1, rowSpan: 1, align });

/** A plain table: a head that repeats, one line per entry, the first column being its name. */
function table(key: string, caption: string, widths: number[], head: string[], lines: string[][]): DocumentTable {
  return {
    type: 'table', key, caption, widths, headRows: 1, print, keepTogether: 'never',
    rows: [
      head.map((text) => cell(text, 'columnHeader', 'center')),
      ...lines.map((line) => line.map((text, i) => cell(text, i === 0 ? 'rowHeader' : 'value', i === 0 ? 'center' : 'left'))),
    ],
  };
}

const openTable = (caption: string, entries: SheetEntry[]): DocumentTable =>
  table(caption, caption, [700, 1300, 4205, 2640], ['序号', '位置', '内容', '依据'], entries.map(({ where, message, basis }, i) => [String(i + 1), where, message, basis]));

const keptTable = (entries: SheetEntry[]): DocumentTable =>
  table('kept', '保留的问题和说明', [700, 1300, 2545, 2500, 1800], ['序号', '位置', '内容', '说明', '说明人'], entries.map(({ where, message, kept }, i) => [
    String(i + 1), where, message, kept?.reason ?? '', `${kept?.by ?? ''} ${chineseDate(kept?.day ?? '')}`.trim(),
  ]));

const relationTable = (relations: SheetRelation[]): DocumentTable =>
  table('relations', '勾稽关系', [500, 7145, 1200], ['序号', '关系', '结果'], relations.map(({ says, broken }, i) => [String(i + 1), says, broken === 0 ? '相符' : `${broken} 处不符`]));

function foundWords({ errors, warnings, hints }: CheckSheet): string {
  const kept = errors.filter((entry) => entry.kept).length;
  return `需要处理 ${errors.length - kept} 处，${kept > 0 ? `保留并写明说明 ${kept} 处，` : ''}建议核对 ${warnings.length} 处，提示 ${hints.length} 处。`;
}

function scopeWords({ label, citation }: Template, { day, rules, comparedWith }: CheckSheet): string {
  const compared = comparedWith ? `与 ${comparedWith} 年度报告比对` : '没有关联上年度报告，未做跨年比对';
  return `检查日期：${chineseDate(day)}。按${label}（${citation.document}）检查，运行规则 ${rules} 条，${compared}。`;
}

/** Parts with nothing to list are left out; the others are numbered in their order. */
function parts(template: Template, sheet: CheckSheet): DocumentNode[] {
  const lists: [string, SheetEntry[]][] = [
    ['需要处理', sheet.errors.filter((entry) => !entry.kept)],
    ['建议核对', sheet.warnings],
    ['提示', sheet.hints],
  ];
  const kept = sheet.errors.filter((entry) => entry.kept);
  const all: [string, DocumentNode][] = [
    ['检查范围', paragraph(scopeWords(template, sheet))],
    ['检查结果', paragraph(foundWords(sheet))],
    ...(kept.length > 0 ? [['保留的问题和说明', keptTable(kept)] as [string, DocumentNode]] : []),
    ...lists.filter(([, entries]) => entries.length > 0).map(([name, entries]): [string, DocumentNode] => [name, openTable(name, entries)]),
    ['勾稽关系', relationTable(sheet.relations)],
  ];
  return all.flatMap(([name, node], i) => [heading(`${chineseOrdinal(i + 1)}、${name}`), node]);
}

/** The 检查单 of a report as a document, for the same Word and HTML renderers as the report itself. */
export function composeCheckSheet(template: Template, report: Report, sheet: CheckSheet): DocumentModel {
  const title = cleanText(titleOf(template, report));
  const organName = cleanText(report.organ.fullName);
  return {
    meta: { title: `${title}检查单`, subject: '检查单', description: '', keywords: '', organName, year: report.year, publishDate: '', siteName: '', siteUrl: '', siteCode: '' },
    draft: false,
    nodes: [{ type: 'title', lines: [...titleLines(title, organName), '检查单'] }, ...parts(template, sheet)],
    source: '',
  };
}
