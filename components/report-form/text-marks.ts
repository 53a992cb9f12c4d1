import type { Finding } from '@/lib/check/finding';
import type { Span } from '@/lib/text/span';
import type { Address } from '@/lib/template/address';
import type { Severity } from '@/lib/template/types';

/** A stretch of a text field that findings are about, with the gravest of their severities. */
export interface TextMark {
  span: Span;
  severity: Severity;
}

const byGravity: readonly Severity[] = ['error', 'warning', 'hint'];

/** True when the words a finding is about still stand where it saw them. */
const stands = ({ span, text }: Finding, field: string): boolean => span !== undefined && span[1] > span[0] && field.slice(...span) === text;

/** What to mark in the text of a field, in order and apart from each other. Words of two findings carry the graver mark. */
export function textMarks(findings: readonly Finding[], address: Address, field: string): TextMark[] {
  const found = findings.filter((finding) => finding.at[0] === address && stands(finding, field));
  const edges = [...new Set(found.flatMap(({ span }) => span!))].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, i): TextMark[] => {
    const start = edges[i]!;
    const over = found.filter(({ span }) => span![0] <= start && span![1] >= end);
    const severity = byGravity.find((one) => over.some((finding) => finding.severity === one));
    return severity ? [{ span: [start, end], severity }] : [];
  });
}

/** The stretch in which two texts differ, as it stands in each of them. */
export function differingStretch(before: string, after: string): { before: Span; after: Span } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { before: [start, before.length - tail], after: [start, after.length - tail] };
}

/** Marks after an edit: those behind it move along, those it touches are gone until the words are judged anew. */
export function movedMarks(marks: readonly TextMark[], before: string, after: string): TextMark[] {
  const [start, end] = differingStretch(before, after).before;
  const by = after.length - before.length;
  return marks.flatMap((mark): TextMark[] => {
    if (mark.span[1] <= start) return [mark];
    return mark.span[0] >= end ? [{ ...mark, span: [mark.span[0] + by, mark.span[1] + by] }] : [];
  });
}

/** A run of characters under one mark, or under none. */
export interface Piece {
  text: string;
  severity?: Severity;
}

/** A text cut at its marks, as far as the paragraph of the last one reaches: what follows does not move it. */
export function cutAtMarks(text: string, marks: readonly TextMark[]): Piece[] {
  let at = 0;
  const pieces = marks.flatMap(({ span: [start, end], severity }): Piece[] => {
    const plain: Piece[] = start > at ? [{ text: text.slice(at, start) }] : [];
    at = end;
    return [...plain, { text: text.slice(start, end), severity }];
  });
  if (pieces.length === 0) return [];
  const paragraphEnd = text.indexOf('\n', at);
  const rest = text.slice(at, paragraphEnd < 0 ? text.length : paragraphEnd);
  return rest === '' ? pieces : [...pieces, { text: rest }];
}
