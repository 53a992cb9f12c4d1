/**
 * Reads a Chromium performance trace. One method for every page:
 *
 * - script time of a key: processor time of the page's main thread in JavaScript (`FunctionCall`, `RunMicrotasks`,
 *   modules' entries; nested ones once) from the keydown to the frame that shows its result. It holds the listeners,
 *   React's flush, effects, and whatever tasks run before that frame. Thread time, not wall time: what other programs
 *   do on the machine at that moment does not count.
 * - `scriptAfter`: the same from that frame to the mark that ends the key, for work that was put off.
 * - key to paint: from the time stamp of the keydown to the presentation of the frame, as Chromium's own Event Timing
 *   reports it in the trace, not rounded to 8 ms as in the page.
 */

export const categories = ['-*', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

const scriptEvents = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'v8.evaluateModule', 'v8.callFunction']);

/** The keys of one trace as `{ script, scriptAfter, paint }` in milliseconds; `endMark` is the user timing mark after each key. */
export function readKeys(buffer, endMark) {
  const { traceEvents } = JSON.parse(buffer);
  const keydowns = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown').sort(byTime);
  if (keydowns.length === 0) return [];
  const [{ pid, tid }] = keydowns;
  const onMain = traceEvents.filter((event) => event.pid === pid && event.tid === tid).sort(byTime);
  const ends = onMain.filter(({ name, cat }) => name === endMark && cat.includes('user_timing')).map(({ ts }) => ts - slack);
  const scripts = outermost(onMain.filter(({ name, ph }) => ph === 'X' && scriptEvents.has(name)));
  const timings = eventTimings(traceEvents, pid);
  const spent = (from, to) => scripts.filter(({ ts }) => ts >= from && ts < to).reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;
  return keydowns.flatMap(({ ts }) => {
    const end = ends.find((mark) => mark > ts);
    if (end === undefined) return [];
    const timing = timingOf(timings, ts);
    const frame = timing ? Math.min(end, timing.start + timing.duration * 1000) : end;
    return [{ script: spent(ts, frame), scriptAfter: spent(frame, end), paint: timing?.duration ?? null }];
  });
}

/** The call that sets the mark is itself script; it starts this much before its mark at most, in microseconds. */
const slack = 3000;

const byTime = (a, b) => a.ts - b.ts;

/** Drops events that lie inside an earlier one. */
function outermost(sorted) {
  let until = -1;
  return sorted.filter(({ ts, dur }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}

/** Keydowns of Event Timing: when the key was pressed and how long after it the next frame was presented. */
function eventTimings(events, pid) {
  return events
    .filter(({ name, ph, pid: p, args }) => name === 'EventTiming' && ph === 'b' && p === pid && args?.data?.type === 'keydown')
    .map(({ ts, args }) => ({ start: ts, duration: args.data.duration }))
    .sort((a, b) => a.start - b.start);
}

/** The timing of a dispatched keydown; its own time stamp lies shortly before its dispatch. */
function timingOf(timings, dispatched) {
  const own = timings.findLast(({ start }) => start <= dispatched + 500);
  return own && dispatched - own.start < 1_000_000 && own.duration > 0 ? own : undefined;
}
