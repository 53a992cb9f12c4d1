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

/** Length as people count it: without white space. */
export const countCharacters = (text: string): number => [...text.replace(/\s/g, '')].length;
