import { describe } from '@/lib/template/address';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { entryAddress } from './overview';
import { titleOf } from './propose';
import type { CellValue, OverviewEntry, Report } from './report';
import { printedCells } from './totals';

/** One figure that differs. */
export interface CellDifference {
  address: string;
  name: string;
  before: CellValue;
  after: CellValue;
}

/** One text that differs. */
export interface TextDifference {
  address: string;
  name: string;
  before: string;
  after: string;
}

export interface ReportDifference {
  cells: CellDifference[];
  texts: TextDifference[];
}

function cellDifferences(template: Template, before: Report, after: Report): CellDifference[] {
  const was = printedCells(template, before.cells);
  const is = printedCells(template, after.cells);
  return [...templateCells(template).keys()]
    .filter((address) => was(address) !== is(address))
    .map((address) => ({ address, name: describe(template, address), before: was(address), after: is(address) }));
}

const contactText = ({ contact }: Report): string =>
  typeof contact === 'string' ? contact : Object.values(contact ?? {}).filter(Boolean).join('；');

/** Texts outside of section one by their addresses, with the names the form gives them. */
function plainTexts(template: Template, report: Report): [string, string, string][] {
  const heading = (key: string) => template.sections.find(({ blocks }) => blocks.some((block) => block.type === 'prose' && block.key === key))?.short ?? key;
  return [
    ['title', '标题', titleOf(template, report)],
    ['organ.fullName', '机关全称', report.organ.fullName],
    ['preface', '前言', report.preface],
    ['problems', heading('problems'), report.problems],
    ['otherMatters', heading('otherMatters'), report.otherMatters],
    ['signature.organName', '落款机关', report.signature.organName],
    ['signature.date', '成文日期', report.signature.date],
    ['publishDate', '发布日期', report.publishDate ?? ''],
    ['contact', '联系方式', contactText(report)],
  ];
}

const entryText = ({ heading, text }: OverviewEntry): string => [heading, text].filter(Boolean).join('\n');

function overviewTexts(report: Report): [string, string, string][] {
  return report.overview.map((entry, i) => [entryAddress(entry, i), entry.heading || '总体情况', entryText(entry)]);
}

/** What differs between two states of a report, places in the order of the form. */
export function compareReports(template: Template, before: Report, after: Report): ReportDifference {
  const list = (report: Report) => [...plainTexts(template, report), ...overviewTexts(report)];
  const was = new Map(list(before).map(([address, name, text]) => [address, { name, text }]));
  const is = new Map(list(after).map(([address, name, text]) => [address, { name, text }]));
  const texts = [...new Set([...was.keys(), ...is.keys()])].map((address) => ({
    address,
    name: (is.get(address) ?? was.get(address))!.name,
    before: was.get(address)?.text ?? '',
    after: is.get(address)?.text ?? '',
  }));
  return { cells: cellDifferences(template, before, after), texts: texts.filter((one) => one.before !== one.after) };
}
