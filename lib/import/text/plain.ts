/** Words as labels and headings are compared: one width, no white space, one kind of quotation mark, `1.` for `1、`. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replace(/[“”„「」『』]/g, '"').replace(/^(\d{1,2})[、,。]/, '$1.');
}

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) next[j + 1] = a[i] === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return row[b.length]!;
}

/** Share of the longer of two texts that both have in the same order: resemblance('然人', '自然人') // 0.67. */
export function resemblance(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 || Math.min(a.length, b.length) < longer / 3 ? 0 : common(a, b) / longer;
}

/** True when `short` is `long` with characters left out: 发改委 of 发展和改革委员会. */
export const isShortFor = (short: string, long: string): boolean => short !== '' && short.length < long.length && common(short, long) === short.length;
