/** Keeps the last outcome: several rules ask one after the other about the same text. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; outcome: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, outcome: read(text) };
    return last.outcome;
  };
}
