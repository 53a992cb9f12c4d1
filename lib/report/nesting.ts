/** No report comes near this; programs that walk a value level by level fail far above it. */
const deepest = 40;

/** True for a value nested deeper than any report. Walks level by level, so that depth itself cannot break it. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => (node !== null && typeof node === 'object' ? Object.values(node) : []));
  }
  return false;
}
