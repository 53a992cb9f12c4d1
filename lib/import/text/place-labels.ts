import type { PrintedCell } from './cells';
import type { Label } from './labels';
import { resemblance } from './plain';

/** Stretch of cells that hold a label: from `from` up to, not including, `to`. */
export interface Place {
  from: number;
  to: number;
}

/** Words more than this between two known labels are no table; they are not compared one by one. */
const mostCandidates = 200;
/** From here on two labels count as the same, letters lost or wrong. */
const alike = 0.8;

export const wordsAt = (cells: readonly PrintedCell[], { from, to }: Place): string => cells.slice(from, to).map((cell) => cell.plain).join('');

/** Neighbouring cells of words as one, up to a length: labels are printed over several lines. */
function* joins(cells: readonly PrintedCell[], from: number, end: number, longest: number): Generator<Place & { words: string }> {
  let words = '';
  for (let to = from; to < end && cells[to]!.kind === 'words'; to += 1) {
    words += cells[to]!.plain;
    if (words.length > longest) return;
    yield { from, to: to + 1, words };
  }
}

/** Labels that stand letter by letter; of those that a table has several times the first one goes to the first place. */
function placeExact(labels: readonly Label[], cells: readonly PrintedCell[], places: (Place | undefined)[]): void {
  const waiting = new Map<string, number[]>();
  labels.forEach(({ spellings }, i) => spellings.forEach((spelling) => waiting.set(spelling, [...(waiting.get(spelling) ?? []), i])));
  const longest = Math.max(...[...waiting.keys()].map((spelling) => spelling.length));
  for (let at = 0; at < cells.length; at += 1) {
    const match = [...joins(cells, at, cells.length, longest)].filter(({ words }) => waiting.get(words)?.some((i) => !places[i])).at(-1);
    if (!match) continue;
    const { words, ...place } = match;
    places[waiting.get(words)!.find((i) => !places[i])!] = place;
    at = place.to - 1;
  }
}

/** Cells among which a label may stand: between the rows before and after it, headers before the rows of their panel. */
function windowOf(labels: readonly Label[], places: readonly (Place | undefined)[], at: number, end: number): Place {
  const { isHead } = labels[at]!;
  const isRow = (i: number) => !labels[i]!.isHead && places[i] !== undefined;
  let before = at - 1;
  while (before >= 0 && !(isRow(before) || (!isHead && places[before]))) before -= 1;
  let after = at + 1;
  while (after < labels.length && !isRow(after)) after += 1;
  return { from: before < 0 ? 0 : places[before]!.to, to: places[after]?.from ?? end };
}

/** How well words fit a label, from 0 to 1: alike, a letter lost at an end, the beginning of a long one, or the label and more. */
function fit(words: string, { spellings }: Label): number {
  return Math.max(...spellings.map((spelling) => {
    const short = Math.min(words.length, spelling.length);
    if (short > 1 && Math.abs(words.length - spelling.length) === 1 && (spelling.endsWith(words) || spelling.startsWith(words))) return 0.95;
    if (short >= 4 && words.length <= 2 * spelling.length && words.startsWith(spelling)) return 0.9;
    if (short >= 6 && spelling.startsWith(words)) return 0.85;
    return resemblance(words, spelling);
  }));
}

interface Candidate extends Place {
  label: number;
  score: number;
}

function candidatesFor(labels: readonly Label[], cells: readonly PrintedCell[], places: readonly (Place | undefined)[], label: number, isTaken: Uint8Array): Candidate[] {
  const { from, to } = windowOf(labels, places, label, cells.length);
  const longest = 2 * Math.max(...labels[label]!.spellings.map((spelling) => spelling.length));
  const found: Candidate[] = [];
  if (to - from > 40 * mostCandidates) return found;
  for (let at = from; at < to && found.length < mostCandidates; at += 1) {
    for (const { words, ...place } of joins(cells, at, to, longest)) {
      if (place.to - place.from > 3 || isTaken.subarray(place.from, place.to).some(Boolean)) break;
      found.push({ ...place, label, score: fit(words, labels[label]!) });
    }
  }
  return found;
}

/** Labels with letters lost or wrong, the surest first; each word goes to the label it fits best. */
function placeAlike(labels: readonly Label[], cells: readonly PrintedCell[], places: (Place | undefined)[], isTaken: Uint8Array): void {
  const open = labels.flatMap((_, i) => (places[i] ? [] : [i]));
  const candidates = open.flatMap((i) => candidatesFor(labels, cells, places, i, isTaken)).filter(({ score }) => score >= alike);
  for (const { label, from, to } of candidates.sort((a, b) => b.score - a.score || a.label - b.label)) {
    if (places[label] || isTaken.subarray(from, to).some(Boolean)) continue;
    places[label] = { from, to };
    isTaken.fill(1, from, to);
  }
}

/** A row whose label no longer resembles the official one is known by its place: alone between two known rows. */
function placeByNeighbours(labels: readonly Label[], cells: readonly PrintedCell[], places: (Place | undefined)[], isTaken: Uint8Array): void {
  labels.forEach(({ values, isHead }, i) => {
    const hasNeighbours = !isHead && values.length > 0 && (places[i - 1] || i === 0) && (places[i + 1] || i === labels.length - 1);
    if (places[i] || !hasNeighbours) return;
    const { from, to } = windowOf(labels, places, i, cells.length);
    const words = cells.slice(from, to).flatMap((cell, n) => (cell.kind === 'words' && !isTaken[from + n] ? [from + n] : []));
    const [at] = words;
    if (at === undefined || words.length !== 1 || fit(cells[at]!.plain, labels[i]!) < 0.3) return;
    places[i] = { from: at, to: at + 1 };
    isTaken[at] = 1;
  });
}

/** Where each label of a table stands; undefined for labels that the text does not have. */
export function placeLabels(labels: readonly Label[], cells: readonly PrintedCell[]): { places: readonly (Place | undefined)[]; isTaken: Uint8Array } {
  const places: (Place | undefined)[] = labels.map(() => undefined);
  placeExact(labels, cells, places);
  const isTaken = new Uint8Array(cells.length);
  for (const place of places) if (place) isTaken.fill(1, place.from, place.to);
  placeAlike(labels, cells, places, isTaken);
  placeByNeighbours(labels, cells, places, isTaken);
  return { places, isTaken };
}
