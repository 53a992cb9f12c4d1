/** A year in a sentence, 2024年, and where its four digits begin. */
export interface YearPlace {
  year: number;
  at: number;
}

const digits = /(?<!\d)(?:19|20)\d\d ?$/;

/** Longest name of a document, in characters. */
const longestName = 80;

function isInName(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - longestName), at);
  return near.lastIndexOf('《') > near.lastIndexOf('》');
}

/** The years that a text speaks of, those in the names of documents left out. */
export function yearsIn(text: string): YearPlace[] {
  const places: YearPlace[] = [];
  for (let end = text.indexOf('年', 4); end >= 0; end = text.indexOf('年', end + 1)) {
    const match = digits.exec(text.slice(Math.max(0, end - 6), end));
    if (!match) continue;
    const at = end - match[0].length;
    if (!isInName(text, at)) places.push({ year: Number(match[0]), at });
  }
  return places;
}
