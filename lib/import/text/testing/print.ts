import { layoutTable } from '@/lib/document/table-layout';
import type { Report } from '@/lib/report/report';
import { printedCells } from '@/lib/report/totals';
import { showCell } from '@/lib/report/values';
import type { Template } from '@/lib/template/types';

/** One printed line of a table: labels, then values. */
export interface PrintedRow {
  labels: string[];
  values: { address: string; text: string }[];
}

/** A table as it is printed, line by line. */
export function printedRows(template: Template, { cells }: Pick<Report, 'cells'>, table: string): PrintedRow[] {
  const printed = printedCells(template, cells);
  const layout = layoutTable(template.tables.find(({ key }) => key === table)!, (address) => showCell(printed(address)));
  return layout.rows.map((row) => ({
    labels: row.filter(({ address, text }) => !address && text !== '').map(({ text }) => text),
    values: row.flatMap(({ address, text }) => (address ? [{ address, text }] : [])),
  }));
}

/** How real pages print a row. */
export const shapes: Record<string, (row: PrintedRow, width: number) => string> = {
  lines: ({ labels, values }) => [...labels, ...values.map(({ text }) => text)].join('\n\n'),
  'lines with bars': ({ labels, values }) => [...labels, ...values.map(({ text }) => text)].map((cell) => `${cell} |`).join('\n'),
  bars: ({ labels, values }, width) => {
    const row = [...labels, ...values.map(({ text }) => text)];
    return [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')].join(' | ');
  },
  tabs: ({ labels, values }) => [...labels, ...values.map(({ text }) => text)].join('\t'),
  spaces: ({ labels, values }) => [...labels, values.map(({ text }) => text).join(' ')].join('\n'),
  'one line': ({ labels, values }) => [labels.join('\n'), values.map(({ text }) => text).join('  ')].join(' '),
  'full width': ({ labels, values }) => [...labels, ...values.map(({ text }) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)))].join('\n'),
  'no-break spaces': ({ labels, values }) => [...labels, ...values.map(({ text }) => `\u00a0${text}\u00a0`)].join('\n\u00a0\n'),
  'half width': ({ labels, values }) => [...labels.map((label) => label.normalize('NFKC')), ...values.map(({ text }) => text)].join('\n'),
};

/** A report as the text of a published page. */
export function textOf(template: Template, report: Report, shape: string, change: (table: string, rows: PrintedRow[]) => PrintedRow[] = (_, rows) => rows): string {
  const print = shapes[shape]!;
  const prose = { overview: report.overview.map(({ heading, text }) => `${heading}\n${text}`).join('\n'), problems: report.problems, otherMatters: report.otherMatters };
  const sections = template.sections.map(({ heading, blocks }) => [heading, ...blocks.map((block) => {
    if (block.type === 'prose') return prose[block.key];
    const { widths } = template.tables.find(({ key }) => key === block.table)!;
    return change(block.table, printedRows(template, report, block.table)).map((row) => print(row, widths.length + 1)).join('\n');
  })].join('\n'));
  return [report.title ?? '', report.preface, ...sections].join('\n');
}
