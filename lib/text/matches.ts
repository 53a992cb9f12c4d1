const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, in order. `matchAll` makes a copy of the pattern at each call, which takes longer than
 * looking through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const all: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    all.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return all;
}
