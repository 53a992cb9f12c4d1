import { chineseOrdinal } from '@/lib/text/date';
import { faultIn } from '../../paragraph-rule';
import { paragraphsOf, type Paragraph } from '../../passages';
import type { Fault, Rule } from '../../rule';
import { ordinalValue } from './numerals';

const secondLevel = /^\s*(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([㈠-㈩]))/;
const thirdLevel = /^\s*(\d{1,2})(?=[.．、][^\d])/;

const joint = /[㈠-㈩]/;

interface Numbered {
  value: number;
  start: number;
  end: number;
}

/** The number at the head of a paragraph, without its brackets. */
function numberIn(text: string, pattern: RegExp): Numbered | null {
  const match = pattern.exec(text);
  const written = match?.[1] ?? match?.[2];
  if (!match || !written) return null;
  const start = match.index + match[0].indexOf(written);
  const value = /\d/.test(written) ? Number(written) : ordinalValue(joint.test(written) ? written.normalize('NFKC').slice(1, -1) : written);
  return { value, start, end: start + written.length };
}

type Write = (value: number) => string;

/** Numbers of one level in one place, that skip, repeat or go back. A new 1 begins anew. */
function gaps(paragraphs: readonly Paragraph[], pattern: RegExp, write: Write): Fault[] {
  let last: number | null = null;
  const faults: Fault[] = [];
  for (const paragraph of paragraphs) {
    const found = numberIn(paragraph.text, pattern);
    if (!found || found.value === 0) continue;
    const { value, start, end } = found;
    // The number behind a fault follows on what stands there, so that one slip is one finding.
    if (last !== null && value !== last + 1 && value !== 1) {
      const written = paragraph.text.slice(start, end);
      const message = `序号“${written}”与前面的“${write(last)}”不连续，应为“${write(last + 1)}”`;
      faults.push(faultIn(paragraph, { start, end, message, becomes: joint.test(written) ? `（${write(last + 1)}）` : write(last + 1) }));
    }
    last = value;
  }
  return faults;
}

/** Paragraphs that are numbered together: all headings of section one, and the lines of each field. */
function groups(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const byField = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.part === 'title' || paragraph.part === 'preface') continue;
    const key = paragraph.part === 'heading' ? 'heading' : paragraph.at;
    const group = byField.get(key);
    if (group) group.push(paragraph);
    else byField.set(key, [paragraph]);
  }
  return [...byField.values()].filter((group) => group.length > 1);
}

/** STR-06: numbers of a level follow each other. */
export const levelOrder: Rule = {
  id: 'STR-06', severity: 'warning', basis: 'GB/T 9704 第7.3.3条',
  run: ({ report }) => groups(paragraphsOf(report)).flatMap((group) => [...gaps(group, secondLevel, chineseOrdinal), ...gaps(group, thirdLevel, String)]),
};
