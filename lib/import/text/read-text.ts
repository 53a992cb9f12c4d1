import type { Source } from '@/lib/check/source';
import { makePrintable } from '@/lib/report/printable';
import type { OrganType, Report } from '@/lib/report/report';
import { tableOf } from '@/lib/template/tree';
import type { Section, Template } from '@/lib/template/types';
import { cellsOf } from './cells';
import { readClosing, type Closing } from './closing';
import { readFront, type Front } from './front';
import { publishedOn } from './furniture';
import { findSections, type FoundSection } from './headings';
import { readOverview } from './overview';
import { isShortFor } from './plain';
import { recognise } from './recognise';
import { readTable, type TableRead } from './table';
import { organIn, yearIn } from './title';
import { brokenAtHeadings } from './unbroken';

export type TextRead = { ok: true; template: Template; report: Report; source: Source; doubts: string[] } | { ok: false; problem: string };

/** More characters than any report has. */
const mostCharacters = 200_000;

const refused = (problem: string): TextRead => ({ ok: false, problem });

/** An indent whose characters were lost: ??根据…. */
const lostIndent = /^[?\ufffd]{1,4}(?=[\u4e00-\u9fff])/;

/** Lines without what is invisible at their ends; a no-break space of a page is a space. An indent that most paragraphs have is the page's, not theirs. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\u00a0', ' ').split(/\r\n?|[\n\u000b\u000c\u2028\u2029]/).map((line) => line.trimEnd().replace(lostIndent, ''));
  const long = lines.filter((line) => line.trim().length > 40);
  const isIndented = long.filter((line) => /^\s/.test(line)).length * 2 > long.length;
  return isIndented ? lines.map((line) => line.trimStart()) : lines;
}

/** The year that most dates of the text name. */
function usualYear(lines: readonly string[]): number | null {
  const times = new Map<number, number>();
  for (const [, digits] of lines.join('\n').matchAll(/(20\d{2})\s*年/g)) times.set(Number(digits), (times.get(Number(digits)) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The year of the statistics: from the title, the period, the dates, the day of publishing. */
function yearOf({ title, preface, cut }: Front, lines: readonly string[]): number | null {
  const period = /统计(?:期限|时间|周期|区间).{0,12}?(20\d{2})\s*年/.exec(preface.join('').normalize('NFKC'))?.[1];
  const published = publishedOn(cut);
  return (title ? yearIn(title) : null) ?? (period ? Number(period) : null) ?? usualYear(lines) ?? (published ? Number(published.slice(0, 4)) - 1 : null);
}

/** The kind of organ as its name tells. */
function typeOf(name: string): OrganType {
  if (/([乡镇]人民政府|街道办事处|街道)$/.test(name)) return 'township';
  return name.endsWith('人民政府') ? 'government' : 'department';
}

/** The full name: as the title has it, or the signature where the title only shortens it. */
function organOf(title: string | null, { organName }: Closing): Report['organ'] {
  const named = title ? organIn(title) : '';
  const isShort = organName !== '' && (named === '' || isShortFor(named, organName));
  const fullName = isShort ? organName : named;
  return { fullName, ...(isShort && named !== '' && { shortName: named }), type: typeOf(fullName) };
}

/** Lines of each section that was found, the line of its heading apart. */
function contentOf(lines: readonly string[], found: readonly FoundSection[]): Map<string, { lines: string[]; first: number }> {
  return new Map(found.map(({ key, line, rest }, i) => [
    key, { first: line, lines: [...(rest === '' ? [] : [rest]), ...lines.slice(line + 1, found[i + 1]?.line ?? lines.length)] },
  ]));
}

const isSentence = (text: string): boolean => text.length >= 15 && /[。，,；;]/.test(text);

const tablesIn = ({ blocks }: Section): string[] => blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));

/** The tables of the sections, by key. */
function readTables(template: Template, content: ReadonlyMap<string, { lines: string[]; first: number }>): Map<string, TableRead> {
  return new Map(template.sections.flatMap((section) => {
    const { lines, first } = content.get(section.key) ?? { lines: [], first: 0 };
    return tablesIn(section).map((key): [string, TableRead] => [key, readTable(tableOf(template, key), cellsOf(lines, first))]);
  }));
}

function sourceOf(tables: ReadonlyMap<string, TableRead>, rest: Pick<Source, 'cut' | 'hasTitle' | 'headings'>): Source {
  const all = [...tables];
  return {
    ...rest,
    missingTables: all.filter(([, { isMissing }]) => isMissing).map(([key]) => key),
    labels: all.flatMap(([, { labels }]) => labels),
    grid: all.flatMap(([, { grid }]) => grid),
    counts: all.flatMap(([, { counts }]) => counts),
    narrative: all.flatMap(([table, { left }]) => left.map(({ text }) => text).filter(isSentence).map((text) => ({ table, text }))),
  };
}

/**
 * Reads the plain text of a published report. Values stand in the report only where it is certain which cell they
 * belong to; everything else is left blank and named in `source`.
 */
export function readText(text: string, templates: readonly Template[]): TextRead {
  if (text.length > mostCharacters) return refused(`文件有 ${Math.round(text.length / 10_000)} 万字，不像一份年度报告，核对是否选错文件`);
  const lines = brokenAtHeadings(linesOf(text), templates);
  const guess = recognise(lines, null, templates) ?? templates.at(-1)!;
  const found = findSections(lines, guess);
  const front = readFront(lines.slice(0, found[0]?.line ?? lines.length));
  const year = yearOf(front, lines);
  const template = recognise(lines, year, templates);
  if (found.filter(({ heading }) => heading !== null).length < 2) return refused('没有找到六个部分的标题，不像一份年度报告，核对是否选错文件');
  if (year === null) return refused('没有找到报告年度，在标题里写明年度后再读');
  if (!template) return refused(`没有 ${year} 年度的格式，现有格式从 ${Math.min(...templates.map(({ years }) => years.from))} 年度起`);
  return assembled(template, year, lines, front, template === guess ? found : findSections(lines, template));
}

function assembled(template: Template, year: number, lines: readonly string[], front: Front, found: readonly FoundSection[]): TextRead {
  const content = contentOf(lines, found);
  const tables = readTables(template, content);
  const prose = (key: string): string[] => sectionLines(template, content, key).filter((line) => line.trim() !== '');
  const closing = readClosing(prose('otherMatters'));
  const cut = [...front.cut, ...closing.cut];
  const publishDate = publishedOn(cut);
  const { report, doubts } = makePrintable(template, {
    format: template.id, year, organ: organOf(front.title, closing),
    ...(front.title !== null && { title: front.title }),
    preface: front.preface.join('\n'),
    overview: readOverview(prose('overview'), template),
    problems: prose('problems').join('\n'),
    otherMatters: closing.text.join('\n'),
    signature: { organName: closing.organName, date: closing.date },
    ...(publishDate && { publishDate }),
    status: 'draft',
    cells: Object.assign({}, ...[...tables.values()].map(({ cells }) => cells)) as Report['cells'],
  });
  const headings = found.flatMap(({ key, heading }) => (heading === null ? [] : [{ section: key, found: heading }]));
  return { ok: true, template, report, source: sourceOf(tables, { cut, hasTitle: front.title !== null, headings }), doubts };
}

/** Lines of the section that holds a narrative part. */
function sectionLines({ sections }: Template, content: ReadonlyMap<string, { lines: string[] }>, key: string): string[] {
  const section = sections.find(({ blocks }) => blocks.some((block) => block.type === 'prose' && block.key === key));
  return (section && content.get(section.key)?.lines) ?? [];
}
