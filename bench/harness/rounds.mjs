/**
 * Rounds: every contestant runs once a round, in an order drawn anew each round, so that a slow second of the machine
 * hits all of them alike. The generator is seeded: two runs measure the same things in the same order.
 */

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The list in a random order. */
export function shuffled(list, next) {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** The value below which the share `q` of the times lies; null without any. */
export function quantile(times, q) {
  if (times.length === 0) return null;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
}

/**
 * Times named functions over items: each round visits all items in random order and runs all functions on each, again
 * in random order; a promise is waited for. Returns by name the milliseconds of every single call: `wall` as the clock
 * shows them, `cpu` as the processor spent them on this process, which other programs on the machine do not lengthen.
 */
export async function interleave(contestants, items, { rounds, warmup = 1, seed = 1 }) {
  const next = random(seed);
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, { wall: [], cpu: [] }]));
  for (let round = -warmup; round < rounds; round += 1) {
    for (const item of shuffled(items, next)) {
      for (const name of shuffled(names, next)) {
        const cpu = process.cpuUsage();
        const start = process.hrtime.bigint();
        const result = contestants[name](item);
        if (result instanceof Promise) await result;
        const end = process.hrtime.bigint();
        const { user, system } = process.cpuUsage(cpu);
        if (round < 0) continue;
        times[name].wall.push(Number(end - start) / 1e6);
        times[name].cpu.push((user + system) / 1e3);
      }
    }
  }
  return times;
}

/** Summary of `interleave`'s times, each divided by `share`: of the clock, and the median of the processor. */
export const summaries = ({ wall, cpu }, share = 1) => ({ ...summary(wall.map((ms) => ms / share)), cpu_p50: round(quantile(cpu, 0.5) / share) });

/** What is shown of a list of times: number of calls, p50, p95 and mean. */
export function summary(times) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { n: times.length, p50: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)), mean: round(mean) };
}

/** Four significant digits: enough for a ratio, readable in JSON. */
export const round = (value) => (value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4)));
