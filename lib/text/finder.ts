/**
 * Finds in one walk which of many words stand in a text. `seen[i]` is set to 1 when word `i` does; the cost is one look
 * into a table per character, whatever the number of words.
 */
export function finderOf(words: readonly string[]): (text: string, seen: Uint8Array) => void {
  const heads = new Uint16Array(0x10000);
  const lists: number[][] = [[]];
  words.forEach((word, i) => {
    const head = word.charCodeAt(0);
    const list = (heads[head] ||= lists.push([]) - 1);
    lists[list]!.push(i);
  });
  return (text, seen) => {
    for (let at = 0; at < text.length; at += 1) {
      const list = heads[text.charCodeAt(at)]!;
      if (list === 0) continue;
      for (const word of lists[list]!) if (seen[word] === 0 && text.startsWith(words[word]!, at)) seen[word] = 1;
    }
  };
}
