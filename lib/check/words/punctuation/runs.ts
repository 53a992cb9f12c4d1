import { before, from, isChinese, Kind, kindAt } from '@/lib/text/character';
import { remembering } from '@/lib/text/remembering';
import { marksOf } from './marks';

/** Marks that follow each other with nothing or only spaces between. */
export interface Run {
  start: number;
  end: number;
  /** Has a mark of full width, or stands beside Chinese words. */
  isChinese: boolean;
}

/** A comma, stop or the like; the points of 1.2, 2. and … are none. */
function isStop(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind !== Kind.halfStop) return kind === Kind.stop;
  if (text[at] !== '.') return true;
  return text[at - 1] !== '.' && text[at + 1] !== '.' && kindAt(text, at - 1) !== Kind.plain && kindAt(text, at + 1) !== Kind.plain;
}

function runFrom(text: string, start: number): Run {
  let end = start + 1;
  let isFull = kindAt(text, start) === Kind.stop;
  for (let next = from(text, end); isStop(text, next); next = from(text, end)) {
    end = next + 1;
    isFull ||= kindAt(text, next) === Kind.stop;
  }
  return { start, end, isChinese: isFull || isChinese(kindAt(text, before(text, start))) || isChinese(kindAt(text, from(text, end))) };
}

function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const at of marksOf(text)) {
    if (at < end || !isStop(text, at)) continue;
    const run = runFrom(text, at);
    end = run.end;
    if (run.isChinese && run.end > run.start + 1) runs.push(run);
  }
  return runs;
}

/** All runs of two and more marks in Chinese text. What stands in one is the concern of TXT-04 alone. */
export const runsOf = remembering(runsIn);

/** True when a place lies inside one of the runs, which stand in order. */
export function isInRun(runs: readonly Run[], at: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return (runs[low]?.start ?? Infinity) <= at;
}
