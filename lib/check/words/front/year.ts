import { yearsIn } from '@/lib/text/years';
import { paragraphsOf, type Paragraph } from '../../passages';
import { faultIn } from '../../paragraph-rule';
import type { Fault, Rule } from '../../rule';
import { front } from './fault';
import { standardTitle } from './title';

/** Times a year must be named before it can be the year of the text. */
const leastMentions = 3;

/** How often each year is named as that of the work. What section five plans for the next year is not counted. */
function mentions(paragraphs: readonly Paragraph[], year: number): Map<number, number> {
  const times = new Map<number, number>();
  for (const { part, text } of paragraphs) {
    if (part === 'title' || part === 'preface' || !text.includes('20')) continue;
    for (const { year: named } of yearsIn(text)) if (named <= year || part === 'overview') times.set(named, (times.get(named) ?? 0) + 1);
  }
  return times;
}

/** The year most of the text is about, when it is surely not the year of the report. */
function otherYear(paragraphs: readonly Paragraph[], year: number): { year: number; times: number; own: number } | null {
  const times = mentions(paragraphs, year);
  const own = times.get(year) ?? 0;
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  if (!most || most[0] === year || most[1] < leastMentions || most[1] < 3 * own) return null;
  return { year: most[0], times: most[1], own };
}

/** The first place that names a year. */
function placeOf(paragraphs: readonly Paragraph[], year: number): { paragraph: Paragraph; at: number } | undefined {
  for (const paragraph of paragraphs) {
    if (paragraph.part === 'title' || paragraph.part === 'preface') continue;
    const place = yearsIn(paragraph.text).find((one) => one.year === year);
    if (place) return { paragraph, at: place.at };
  }
  return undefined;
}

function textFault(paragraphs: readonly Paragraph[], year: number): Fault[] {
  const other = otherYear(paragraphs, year);
  const place = other && placeOf(paragraphs, other.year);
  if (!other || !place) return [];
  const seldom = other.own === 0 ? `没有 ${year}年` : `${year}年 ${other.own} 次`;
  const message = `正文写 ${other.year}年 ${other.times} 次，${seldom}，核对是否为 ${year} 年度的内容`;
  return [faultIn(place.paragraph, { start: place.at, end: place.at + 4, message, ...(other.own > 0 && { severity: 'warning' }) })];
}

function titleFault(title: string, year: number): Fault[] {
  const named = /(?<!\d)(?:19|20)\d\d(?= ?年)/.exec(title)?.[0];
  if (!named || Number(named) === year) return [];
  return [front('title', `标题写 ${named}年，报告年度为 ${year}年`, { text: named, remedy: standardTitle })];
}

/** META-06: title and text are about the year of the report. The period of the figures has META-05. */
const oneYear: Rule = {
  id: 'META-06', severity: 'error', basis: '标题、统计期限与正文年份一致',
  run: ({ report }) => [...titleFault(report.title ?? '', report.year), ...textFault(paragraphsOf(report), report.year)],
};

export const yearOfReportRules: readonly Rule[] = [oneYear];
