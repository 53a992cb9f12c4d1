/** A year in a sentence, 2024年, and where its four digits begin. */
export interface YearPlace {
  year: number;
  at: number;
}

/** Names of documents, numbers of documents, and the years of sentences; the last are captured. */
const years = /《[^《》\n]{1,80}》|[〔[（(【]\s?\d{4}\s?[〕\]）)】]|(?<!\d)((?:19|20)\d\d)(?= ?年)/g;

/** The years that a text speaks of, those in names and numbers of documents left out. */
export function yearsIn(text: string): YearPlace[] {
  const places: YearPlace[] = [];
  for (const match of text.matchAll(years)) if (match[1]) places.push({ year: Number(match[1]), at: match.index });
  return places;
}
