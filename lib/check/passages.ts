import { entryAddress } from '@/lib/report/overview';
import type { Report } from '@/lib/report/report';
import type { Address } from '@/lib/template/address';
import type { Span } from '@/lib/text/span';

/** What kind of text a paragraph belongs to. */
export type Part = 'title' | 'preface' | 'heading' | 'overview' | 'problems' | 'otherMatters';

/** Parts that hold sentences. */
export const runningText: readonly Part[] = ['preface', 'overview', 'problems', 'otherMatters'];

/** One line of a text field. */
export interface Paragraph {
  /** Address of the field: `problems`, `overview.proactive`, `overview.proactive.heading`. */
  at: Address;
  part: Part;
  /** Key of the section whose page holds the field. */
  section: string;
  text: string;
  /** Where the paragraph begins in its field. */
  start: number;
}

function lines({ at, part, section }: Omit<Paragraph, 'text' | 'start'>, text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    if (line.trim() !== '') paragraphs.push({ at, part, section, text: line, start });
    start = end + 1;
  }
  return paragraphs;
}

const known = new WeakMap<Report, Paragraph[]>();

/**
 * All paragraphs of a report in reading order, empty ones left out. A title that is only proposed is not among them.
 * Several rules ask for them one after the other; a report never changes, an edit makes another.
 */
export function paragraphsOf(report: Report): Paragraph[] {
  const paragraphs = known.get(report) ?? split(report);
  known.set(report, paragraphs);
  return paragraphs;
}

function split({ title, preface, overview, problems, otherMatters }: Report): Paragraph[] {
  return [
    ...lines({ at: 'title', part: 'title', section: 'front' }, title ?? ''),
    ...lines({ at: 'preface', part: 'preface', section: 'front' }, preface),
    ...overview.flatMap((entry, index) => {
      const at = entryAddress(entry, index);
      return [
        ...lines({ at: `${at}.heading`, part: 'heading', section: 'overview' }, entry.heading),
        ...lines({ at, part: 'overview', section: 'overview' }, entry.text),
      ];
    }),
    ...lines({ at: 'problems', part: 'problems', section: 'problems' }, problems),
    ...lines({ at: 'otherMatters', part: 'otherMatters', section: 'other' }, otherMatters),
  ];
}

/** A stretch of a paragraph as a stretch of its field. */
export const spanIn = ({ start }: Paragraph, from: number, to: number): Span => [start + from, start + to];
