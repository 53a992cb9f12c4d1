import { entryAddress, isRunIn } from '@/lib/report/overview';
import { proposeTitle, reportName, titleOf } from '@/lib/report/propose';
import type { OverviewEntry, Report } from '@/lib/report/report';
import { toJson } from '@/lib/report/json';
import { printedCells } from '@/lib/report/totals';
import { showCell } from '@/lib/report/values';
import { embeddable } from '@/lib/text/embed';
import { cleanText, paragraphs } from '@/lib/text/clean';
import { chineseDate } from '@/lib/text/date';
import { tableOf } from '@/lib/template/tree';
import type { Block, Template } from '@/lib/template/types';
import type { DocumentModel, DocumentNode, Paragraph, Run } from './model';
import { layoutTable } from './table-layout';

const paragraph = (runs: Run[], address: string, role: Paragraph['role'] = 'body'): Paragraph => ({ type: 'paragraph', role, runs, address });

const prose = (text: string, address: string, role?: Paragraph['role']): Paragraph[] =>
  paragraphs(text).map((line) => paragraph([{ text: line }], address, role));

/** Longest title that is printed on one line, in characters of 二号. */
const oneLine = 19;

/** A long title breaks after the organ's name, else before 政府信息公开. */
export function titleLines(title: string, organName: string): string[] {
  if ([...title].length <= oneLine) return [title];
  const at = organName && title.startsWith(organName) ? organName.length : title.indexOf('政府信息公开');
  return at > 0 && at < title.length ? [title.slice(0, at), title.slice(at)] : [title];
}

/** One aspect: its heading alone above the text, or run into the first paragraph. */
function aspect(entry: OverviewEntry, index: number): DocumentNode[] {
  const address = entryAddress(entry, index);
  const heading = cleanText(entry.heading).trim();
  const lines = paragraphs(entry.text);
  if (heading === '') return prose(entry.text, address);
  if (!isRunIn(entry)) return [{ type: 'heading', level: 2, text: heading, address }, ...prose(entry.text, address)];
  const [first = '', ...rest] = lines;
  return [paragraph([{ text: heading, style: 'aspect' }, { text: first }], address), ...prose(rest.join('\n'), address)];
}

function block(template: Template, report: Report, show: (address: string) => string, content: Block): DocumentNode[] {
  if (content.type === 'table') return [layoutTable(tableOf(template, content.table), show)];
  if (content.key === 'overview') return report.overview.flatMap(aspect);
  return prose(report[content.key], content.key);
}

/** What the embedded JSON is made from when it is not the report itself. */
export interface ComposeOptions {
  /** The file as it was read, so that it returns exactly as it came. */
  source?: unknown;
}

/** Makes the document of a report. Everything visible is decided here; renderers only draw it. */
export function compose(template: Template, report: Report, options: ComposeOptions = {}): DocumentModel {
  const printed = printedCells(template, report.cells);
  const show = (address: string) => cleanText(showCell(printed(address)));
  const title = cleanText(titleOf(template, report));
  const name = cleanText(report.organ.fullName);
  const sections = template.sections.flatMap((section): DocumentNode[] => [
    { type: 'heading', level: 1, text: section.heading, address: section.key },
    ...section.blocks.flatMap((content) => block(template, report, show, content)),
  ]);
  const { organName, date } = report.signature;
  const signed: DocumentNode[] = organName || date ? [{ type: 'signature', organName: cleanText(organName), date: chineseDate(cleanText(date)) }] : [];
  return {
    meta: {
      title,
      subject: reportName(template),
      description: cleanText(proposeTitle(template, name, report.year)),
      keywords: `政府信息公开,年度报告,${name},${report.year}年`,
      organName: name,
      year: report.year,
      publishDate: report.publishDate ?? '',
      siteName: report.organ.siteName ?? '',
      siteUrl: report.organ.siteUrl ?? '',
      siteCode: report.organ.siteCode ?? '',
    },
    draft: report.status !== 'final',
    nodes: [{ type: 'title', lines: titleLines(title, name) }, ...prose(report.preface, 'preface', 'preface'), ...sections, ...signed],
    source: embeddable(options.source ?? toJson(report)),
  };
}
