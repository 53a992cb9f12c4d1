/** What a Word file cannot hold: characters outside XML, lone surrogates, and the two marks the compiler works with. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE002-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Quick look whether a string needs any of the slow work below. */
const suspicious = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ue000\ue001\ufffe\uffff]/;
const markup = /[&<>"']/;

/** True when any Word file can hold the text as it is. */
export const isPlain = (text: string): boolean => !suspicious.test(text);

/** Text that any Word file can hold; `\r` would come back from XML as `\n`, so it leaves as `\n`. */
export function plainText(text: string): string {
  return isPlain(text) ? text : text.replace(/\r\n?/g, '\n').replace(unfit, '');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Escapes as the `docx` package does, so that both paths write the same bytes. */
export function escapeXml(text: string): string {
  return markup.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c]!) : text;
}

/** Undoes `escapeXml`, numeric references of other writers included. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(#x?[\da-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? whole;
  });
}

/** Width in half characters: Latin counts one, Chinese two. textUnits('2025年') // 6 */
export function textUnits(text: string): number {
  let units = 0;
  for (const c of text) units += c.charCodeAt(0) < 0x2000 ? 1 : 2;
  return units;
}
