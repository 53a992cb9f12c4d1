/**
 * JSON that can stand inside XML and HTML without loss: characters that XML forbids, sentinels of the renderers and
 * `<` are written as \u escapes, so the value read back is equal.
 */
export function embeddable(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u007f-\u009f\u2028\u2029\ue000\ue001\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
