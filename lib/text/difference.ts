/** A stretch of text that both have, or only one of them. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const words = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** More steps than this are not compared word by word: one block is replaced by the other. */
const mostSteps = 4_000_000;

/** Lengths of the longest common rests, for walking both lists from their starts. */
function commonLengths(a: string[], b: string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

function walk(a: string[], b: string[]): Stretch[] {
  const lengths = commonLengths(a, b);
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stretches.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) stretches.push({ kind: 'removed', text: a[i++]! });
    else stretches.push({ kind: 'added', text: b[j++]! });
  }
  return stretches;
}

/** Neighbours of one kind as one; empty ones left out. */
function joined(stretches: Stretch[]): Stretch[] {
  const list: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = list.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else list.push({ kind, text });
  }
  return list;
}

function commonStart(a: string[], b: string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

/** What turns one text into another, word by word. Together `same` and `removed` are the first text, `same` and `added` the second. */
export function difference(before: string, after: string): Stretch[] {
  const a = words(before);
  const b = words(after);
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const middle: Stretch[] =
    middleA.length * middleB.length > mostSteps
      ? [{ kind: 'removed', text: middleA.join('') }, { kind: 'added', text: middleB.join('') }]
      : walk(middleA, middleB);
  return joined([{ kind: 'same', text: a.slice(0, start).join('') }, ...middle, { kind: 'same', text: a.slice(a.length - end).join('') }]);
}
