import { tableOf, templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { cleanText } from '@/lib/text/clean';
import type { CellValue, Report } from './report';

/** Cleans texts and remembers the places where that took characters away. */
function cleaner() {
  const places = new Map<string, number>();
  const text = (place: string, value: string): string => {
    const clean = cleanText(value);
    // Line ends made plain are no loss.
    if (clean.length !== value.replace(/\r\n?/g, '\n').length) places.set(place, (places.get(place) ?? 0) + 1);
    return clean;
  };
  const texts = <T extends object>(place: string, value: T): T =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typeof inner === 'string' ? text(place, inner) : (inner as unknown)])) as T;
  return { places, text, texts };
}

type Cleaner = ReturnType<typeof cleaner>;

function printableCells(template: Template, cells: Report['cells'], { text }: Cleaner): Report['cells'] {
  const known = templateCells(template);
  return Object.fromEntries(Object.entries(cells).map(([address, value]): [string, CellValue] => {
    const cell = typeof value === 'string' ? known.get(address) : undefined;
    return [address, cell ? text(`“${tableOf(template, cell.table).caption}”表`, value as string) : value];
  }));
}

/**
 * The report with every text that is printed made fit for any output, and one sentence for each part of it that lost
 * characters by that.
 */
export function makePrintable(template: Template, report: Report): { report: Report; doubts: string[] } {
  const clean = cleaner();
  const { text, texts } = clean;
  const { title, contact } = report;
  const printable: Report = {
    ...report,
    organ: texts('机关信息', report.organ),
    ...(title !== undefined && { title: text('标题', title) }),
    preface: text('前言', report.preface),
    overview: report.overview.map((entry) => texts('总体情况', entry)),
    problems: text('第五部分', report.problems),
    otherMatters: text('第六部分', report.otherMatters),
    signature: texts('落款', report.signature),
    ...(contact !== undefined && { contact: typeof contact === 'string' ? text('联系方式', contact) : texts('联系方式', contact) }),
    cells: printableCells(template, report.cells, clean),
  };
  const doubts = [...clean.places].map(([place, count]) => `${place}${count > 1 ? `有 ${count} 处` : ''}含不可用的字符，已去除`);
  return { report: printable, doubts };
}
