import type { Template } from '@/lib/template/types';
import { templateCells } from '@/lib/template/tree';
import { blankReport } from './blank';
import { blankOverview } from './overview';
import { proposePreface } from './propose';
import type { CellValue, Contact, Organ, OverviewEntry, Report } from './report';
import { printedCells } from './totals';

/** An earlier report with its format. */
export interface Earlier {
  template: Template;
  report: Report;
}

/** The figures that a report takes over from the one of the year before: 上年结转 from 结转下年度. */
export function carriedCells(template: Template, { template: before, report }: Earlier): Record<string, CellValue> {
  const printed = printedCells(before, report.cells);
  const pairs = template.carries.flatMap(({ from, to }) =>
    [...templateCells(template).values()]
      .filter(({ address, isTotal }) => address.startsWith(`${to}.`) && !isTotal)
      .map(({ address }) => [address, printed(from + address.slice(to.length))] as const),
  );
  return Object.fromEntries(pairs.filter(([, value]) => typeof value === 'number'));
}

/** Section one under another format: texts move to the aspect of the same key, the others stay behind them. */
function overviewFor(template: Template, earlier: Earlier): OverviewEntry[] {
  const old = earlier.report.overview;
  const blank = blankOverview(template);
  if (template.id === earlier.template.id || blank.every(({ aspect }) => !aspect)) return old;
  const known = new Set(blank.map(({ aspect }) => aspect));
  const moved = blank.map((entry) => ({ ...entry, text: old.find(({ aspect }) => aspect === entry.aspect)?.text ?? '' }));
  const rest = old.filter(({ aspect, text }) => !(aspect && known.has(aspect)) && text.trim() !== '');
  return [...moved, ...rest];
}

/** Proposed anew when it was proposed then or follows another notice; else as written, with its own year moved on. */
function prefaceFor(fresh: Report, template: Template, { template: before, report }: Earlier): string {
  const wasProposed = report.preface === proposePreface(before, report.year, report.organ, report.contact);
  if (wasProposed || template.id !== before.id) return fresh.preface;
  return report.preface.replaceAll(`${report.year}年`, `${fresh.year}年`);
}

/** A new report that starts from the texts of an earlier one (沿用). Figures, dates and the own title stay behind. */
export function carryOver(template: Template, year: number, organ: Organ, contact: Contact | string | undefined, earlier: Earlier): Report {
  const fresh = blankReport(template, year, { ...earlier.report.organ, ...organ }, contact ?? earlier.report.contact);
  const { problems, otherMatters } = earlier.report;
  return { ...fresh, preface: prefaceFor(fresh, template, earlier), overview: overviewFor(template, earlier), problems, otherMatters };
}
