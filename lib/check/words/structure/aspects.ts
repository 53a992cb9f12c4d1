import { aspectsOf, entryAddress } from '@/lib/report/overview';
import type { OverviewEntry, Report } from '@/lib/report/report';
import type { Aspect } from '@/lib/template/types';
import { matchesOf } from '@/lib/text/matches';
import type { Fault, Rule } from '../../rule';

const number = /^\s*(?:[㈠-㈩]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}(?=[、.．]))[、.．]?\s*/;
const endMarks = '。：:；;，,、.．';

/** A heading without its number and end mark: （一）主动公开情况。 is 主动公开情况. */
export function nameOf(heading: string): string {
  const name = heading.replace(number, '').trimEnd();
  return endMarks.includes(name.at(-1) ?? ' ') ? name.slice(0, -1).trimEnd() : name;
}

/** The aspect a piece is about: its own, else the one whose signs stand in its heading. */
function aspectIn(aspects: readonly Aspect[], { aspect, heading }: Pick<OverviewEntry, 'aspect' | 'heading'>): Aspect | undefined {
  return aspects.find(({ key }) => key === aspect) ?? aspects.find(({ signs }) => signs.some((sign) => heading.includes(sign)));
}

const isWritten = ({ text }: OverviewEntry): boolean => text.trim() !== '';

/** Lines of an undivided text that stand as headings: （一）主动公开情况, with or without text behind. */
const headingLine = /[^\S\n]{0,8}(?:[㈠-㈩]|[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)[^。\n]{2,40}/y;
/** What ends a line to a pattern. */
const lineEnd = /[\n\r\u2028\u2029]/g;

function headingLinesOf(text: string): string[] {
  const starts = [0, ...matchesOf(text, lineEnd).map(({ index }) => index + 1)];
  return starts.flatMap((start) => {
    headingLine.lastIndex = start;
    return headingLine.exec(text)?.[0] ?? [];
  });
}

/** What takes the place of headings: those of the pieces, and lines that look like one. */
function headingsOf({ overview }: Report): string[] {
  return overview.filter(isWritten).flatMap(({ aspect, heading, text }) => [...(aspect || heading ? [heading] : []), ...headingLinesOf(text)]);
}

const names = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** True when a report tells of an aspect. A section whose headings name none may do so anywhere in its text. */
function isTold(aspect: Aspect, aspects: readonly Aspect[], report: Report, headings: readonly string[]): boolean {
  const written = report.overview.filter(isWritten);
  if (written.some((entry) => aspectIn(aspects, entry) === aspect)) return true;
  if (headings.some((heading) => aspects.some(({ signs }) => names(heading, signs)))) return headings.some((heading) => names(heading, aspect.signs));
  return written.some(({ text }) => names(text, [...aspect.signs, ...(aspect.told ?? [])]));
}

/** Where a missing aspect is to be written: its empty piece, else the section. */
function placeFor({ key }: Aspect, { overview }: Report): string {
  const index = overview.findIndex(({ aspect }) => aspect === key);
  return entryAddress(overview[Math.max(0, index)]!, Math.max(0, index));
}

/** STR-04: all aspects of section one are written. A section without any text has STR-08. */
const allAspects: Rule = {
  id: 'STR-04', severity: 'warning', basis: '格式通知：总体情况各方面',
  run({ template, report }) {
    const aspects = aspectsOf(template);
    if (aspects.length === 0 || !report.overview.some(isWritten)) return [];
    const headings = headingsOf(report);
    return aspects.filter((aspect) => !isTold(aspect, aspects, report, headings)).map((aspect): Fault => (
      { at: [placeFor(aspect, report)], section: 'overview', message: `第一部分缺少“${aspect.short}”，没有相关工作的写明没有` }
    ));
  },
};

/** Another name than the standard one, or null when there is nothing to say. */
function headingFault(aspects: readonly Aspect[], entry: OverviewEntry, index: number): Fault | null {
  const aspect = aspects.find(({ key }) => key === entry.aspect);
  const name = aspect?.heading === entry.heading ? '' : nameOf(entry.heading);
  if (name === '') return null;
  const at = `${entryAddress(entry, index)}.heading`;
  const place = { at: [at], section: 'overview', text: entry.heading, span: [0, entry.heading.length] } as const;
  if (!aspect) return { ...place, message: `“${name}”是标准之外的分项，核对能否并入规定的方面` };
  const standard = nameOf(aspect.heading);
  if (name === standard || aspect.aliases?.includes(name)) return null;
  const text = entry.heading.replace(name, standard);
  return {
    ...place, message: `小标题“${name}”，规范名称为“${standard}”`,
    remedy: { label: '改为规范名称', edits: [{ address: at, span: [0, entry.heading.length], was: entry.heading, text }] },
  };
}

/** STR-05: pieces of section one carry the standard names. */
const standardNames: Rule = {
  id: 'STR-05', severity: 'hint', basis: '格式通知：总体情况各方面',
  run({ template, report }) {
    const aspects = aspectsOf(template);
    if (aspects.length === 0) return [];
    return report.overview.flatMap((entry, index) => headingFault(aspects, entry, index) ?? []);
  },
};

/** Text from which on a piece can be judged. */
const leastText = 30;

function isOffTopic(aspects: readonly Aspect[], { aspect: key, text }: OverviewEntry): Aspect | null {
  const aspect = aspects.find((one) => one.key === key);
  if (!aspect || text.trim().length < leastText || aspect.topics.some((topic) => text.includes(topic))) return null;
  return aspect;
}

/** STR-12: the text of a piece is about what its heading says. */
const onTopic: Rule = {
  id: 'STR-12', severity: 'hint', basis: '各分项内容与标题相符',
  run({ template, report }) {
    const aspects = aspectsOf(template);
    return report.overview.flatMap((entry, index): Fault[] => {
      const aspect = isOffTopic(aspects, entry);
      if (!aspect) return [];
      const message = `“${aspect.short}”没有写到${aspect.topics.slice(0, 3).join('、')}等内容，核对是否与标题相符`;
      return [{ at: [entryAddress(entry, index)], section: 'overview', message }];
    });
  },
};

export const aspectRules: readonly Rule[] = [allAspects, standardNames, onTopic];

