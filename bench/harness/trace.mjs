/**
 * Reads a Chromium performance trace. One method for every page:
 *
 * - script time of a key: CPU time of the page's main thread in JavaScript (`FunctionCall`, `RunMicrotasks`, timers'
 *   and modules' entries; nested ones once) from the keydown to the mark that ends the key. It holds the listeners,
 *   React's synchronous flush, effects, and what runs in later tasks. Thread time, not wall time: what other programs
 *   do on the machine at that moment does not count.
 * - key to paint: from the time stamp of the keydown to the presentation of the frame that shows its result, as
 *   Chromium's own Event Timing reports it in the trace, not rounded to 8 ms as in the page.
 */

export const categories = ['-*', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

const scriptEvents = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'v8.evaluateModule', 'v8.callFunction']);

/** The keys of one trace as `{ script, paint, key }` in milliseconds; `endMark` is the user timing mark after each key. */
export function readKeys(buffer, endMark) {
  const { traceEvents } = JSON.parse(buffer);
  const keydowns = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown').sort(byTime);
  if (keydowns.length === 0) return [];
  const [{ pid, tid }] = keydowns;
  const onMain = traceEvents.filter((event) => event.pid === pid && event.tid === tid).sort(byTime);
  const ends = onMain.filter(({ name, cat }) => name === endMark && cat.includes('user_timing')).map(({ ts }) => ts);
  const scripts = outermost(onMain.filter(({ name, ph }) => ph === 'X' && scriptEvents.has(name)));
  const paints = eventTimings(traceEvents, pid);
  return keydowns.flatMap(({ ts }) => {
    const end = ends.find((mark) => mark > ts);
    if (end === undefined) return [];
    const script = scripts.filter((event) => event.ts >= ts && event.ts < end - slack).reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0);
    return [{ script: script / 1000, paint: paintAfter(paints, ts) }];
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

/** The key's own time stamp lies shortly before its dispatch. */
function paintAfter(paints, dispatched) {
  const own = paints.findLast(({ start }) => start <= dispatched + 500);
  return own && dispatched - own.start < 1_000_000 && own.duration > 0 ? own.duration : null;
}
