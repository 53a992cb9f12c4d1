/** Equal in content; for the plain values of a report. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when both changed the same part of a value: one of the two edits gives way in `mergeValues`. */
export const clashes = (base: unknown, mine: unknown, theirs: unknown): boolean =>
  !isSame(mergeValues(base, mine, theirs), mergeValues(base, theirs, mine));

/**
 * Two edits of one value that began from the same base, put together as far as they concern different parts: other
 * fields of the organ, other pieces of section one. Where both changed the same part, `mine` stands.
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    const isAligned = mine.length === base.length && theirs.length === base.length;
    return isAligned ? mine.map((value, i) => mergeValues(base[i], value, theirs[i])) : mine;
  }
  if (isRecord(mine) && isRecord(theirs) && (base === undefined || isRecord(base))) {
    const before = base ?? {};
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    const merged = [...keys].map((key) => [key, mergeValues(before[key], mine[key], theirs[key])] as const);
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }
  return mine;
}
