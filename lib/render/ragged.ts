/** Numbers, addresses and links that no line break may divide, from this many letters on. */
const unbreakable = /[!-~]{7,}/;

/**
 * A long telephone number or link leaves a wide gap at the end of a line. Justified, the gap would be spread over the
 * few characters left and the line stretched; such a paragraph is set ragged instead.
 */
export const isRagged = (text: string): boolean => unbreakable.test(text);
