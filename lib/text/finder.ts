/** Words of which it is enough to find one. */
type Group = readonly string[];

/** All words by their first character, each with its second one, so that nearly every place of a text is told with two looks. */
interface Table {
  /** Where the words that begin with a character stand in the lists below; they end where those of `heads[character] + 1` begin. */
  heads: Uint16Array;
  from: number[];
  words: string[];
  /** 0 for a word of one character. */
  seconds: number[];
  groups: number[];
}

function tableOf(groups: readonly Group[]): Table {
  const byHead = new Map<number, { word: string; group: number }[]>();
  groups.forEach((words, group) => {
    for (const word of words) {
      const head = word.charCodeAt(0);
      const list = byHead.get(head);
      if (list) list.push({ word, group });
      else byHead.set(head, [{ word, group }]);
    }
  });
  const table: Table = { heads: new Uint16Array(0x10000), from: [0, 0], words: [], seconds: [], groups: [] };
  for (const [head, entries] of byHead) {
    table.heads[head] = table.from.length - 1;
    for (const { word, group } of entries) {
      table.words.push(word);
      table.seconds.push(word.length > 1 ? word.charCodeAt(1) : 0);
      table.groups.push(group);
    }
    table.from.push(table.words.length);
  }
  return table;
}

/**
 * Finds in one walk which of many words stand in a text. `seen[i]` is set to 1 when a word of group `i` does; the cost is
 * one look into a table per character, and one more where some word may begin, whatever the number of words.
 */
export function finderOf(all: readonly Group[]): (text: string, seen: Uint8Array) => void {
  const { heads, from, words, seconds, groups } = tableOf(all);
  return (text, seen) => {
    for (let at = 0; at < text.length; at += 1) {
      const head = heads[text.charCodeAt(at)]!;
      if (head === 0) continue;
      const next = text.charCodeAt(at + 1);
      for (let i = from[head]!; i < from[head + 1]!; i += 1) {
        const second = seconds[i]!;
        if (second !== 0 && second !== next) continue;
        const group = groups[i]!;
        if (seen[group] === 0 && (second === 0 || words[i]!.length === 2 || text.startsWith(words[i]!, at))) seen[group] = 1;
      }
    }
  };
}
