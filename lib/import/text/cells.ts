import { isBlank } from '@/lib/report/values';
import { plain } from './plain';

/** One cell of a table as a text prints it. */
export interface PrintedCell {
  text: string;
  plain: string;
  /** Number of its line. */
  line: number;
  /** `empty` stands only between separators, so that its place counts. */
  kind: 'words' | 'value' | 'empty';
}

const figure = /^[+\-−–]?\d[\d,]*(\.\d+)?(件|条|个|份|起|宗|项|次|万元|亿元|元|万)?$/;

/** A number, with or without unit, or a mark that stands for none. */
const isValue = (text: string): boolean => figure.test(plain(text)) || isBlank(text);

const cell = (text: string, line: number): PrintedCell => ({ text, plain: plain(text), line, kind: text === '' ? 'empty' : isValue(text) ? 'value' : 'words' });

/** Figures that spaces divide, alone or behind a label, as cells of their own; any other spaces belong to the words. */
function divided(text: string): string[] {
  if (!/\s/.test(text)) return [text];
  const parts = text.split(/\s+/);
  const label = parts.findLastIndex((part) => !isValue(part)) + 1;
  return [...(label > 0 ? [parts.slice(0, label).join(' ')] : []), ...parts.slice(label)];
}

/** The cells of printed lines. A line of one cell may still end in a separator: `行政许可 |`. */
export function cellsOf(lines: readonly string[], first: number): PrintedCell[] {
  return lines.flatMap((line, i) => {
    const parts = line.split(/[|｜\t]/).map((part) => part.trim());
    return (parts.length === 1 ? parts.filter(Boolean) : parts).flatMap(divided).map((text) => cell(text, first + i));
  });
}
