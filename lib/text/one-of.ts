/** What single characters belong to, one bit for each set. All sets share it, since a table is large. */
const sets = new Uint32Array(0x10000);
const most = 32;
let count = 0;

/**
 * A test whether the character at a place is one of some characters; for loops over characters, where a pattern costs ten
 * times as much. Made once, when a module is loaded.
 */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  if (count === most) throw new Error(`more than ${most} sets of characters`);
  const bit = 1 << count;
  count += 1;
  for (const character of characters) sets[character.charCodeAt(0)]! |= bit;
  // Outside of the text there is no code, and no entry in the table.
  return (text, at) => (sets[text.charCodeAt(at)]! & bit) !== 0;
}

/** What `\s` stands for. */
export const spaces = ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
