/** Characters that no XML file may hold, lone surrogates included, and the two that mark the slots of a Word file. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE002-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text that every output can hold: characters outside XML are removed, line ends become `\n`.
 * cleanText('甲\u0000乙\r\n丙') // '甲乙\n丙'
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(notXml, '');
}

/** Paragraphs of a text field: lines without leading or trailing white space, empty ones left out. */
export function paragraphs(text: string): string[] {
  return cleanText(text).split('\n').map((line) => line.trim()).filter(Boolean);
}

const isSpace = /\s/;

/** The text with all white space taken out, for comparing. */
export const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** Length as people count it: without white space. Counts no further than to `most`. */
export function countCharacters(text: string, most = Infinity): number {
  let count = 0;
  for (let i = 0; i < text.length && count < most; i += 1) {
    const code = text.charCodeAt(i);
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
    // Chinese characters, by far the most, are told with one look.
    if (code > 0x3000 ? !isSecondHalf && code !== 0xfeff : !isSpace.test(text[i]!)) count += 1;
  }
  return count;
}
