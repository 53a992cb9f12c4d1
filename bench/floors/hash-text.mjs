/**
 * The floor under all rules on words: every character of the text is looked at once. It finds nothing.
 */
export function hashText(text) {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}
