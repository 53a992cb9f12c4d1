/** One tag of HTML or XML, or the text before the next one. */
export interface Token {
  /** Name in lower case, `/td` for an end tag; empty for text. */
  name: string;
  /** What stands between name and `>`; for text the text itself, entities resolved. */
  body: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Entities as characters; unknown ones stay. */
export const unescaped = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => characterOf(name) ?? named[name.toLowerCase()] ?? whole) : text;

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Elements whose content is no markup, and how it ends. */
const opaque: Readonly<Record<string, RegExp>> = { script: /<\/script/gi, style: /<\/style/gi };

function endOfOpaque(markup: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(markup)?.index ?? markup.length;
}

/** Where a comment or a tag ends. */
function endAfter(markup: string, end: string, from: number): number {
  const at = markup.indexOf(end, from);
  return at < 0 ? markup.length : at;
}

/**
 * Splits markup into tags and texts, in one walk. Comments, scripts and styles are left out. It is no parser: it knows
 * nothing of which element ends which, which is enough for files whose tables and headings are counted and compared.
 */
export function tokensOf(markup: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf('<', at);
    const textEnd = open < 0 ? markup.length : open;
    if (textEnd > at) tokens.push({ name: '', body: unescaped(markup.slice(at, textEnd)) });
    if (open < 0) break;
    if (markup.startsWith('<!--', open)) {
      at = endAfter(markup, '-->', open) + 3;
      continue;
    }
    const close = endAfter(markup, '>', open);
    const tag = markup.slice(open + 1, close);
    const name = /^\/?[a-z][\w:-]*/i.exec(tag)?.[0].toLowerCase() ?? '';
    at = close + 1;
    if (name === '') continue;
    tokens.push({ name, body: tag.slice(name.length) });
    const end = Object.hasOwn(opaque, name) ? opaque[name] : undefined;
    if (end) at = endOfOpaque(markup, end, at);
  }
  return tokens;
}

/** Value of an attribute of a tag; null when it has none. */
export function attributeOf({ body }: Token, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(body);
  return found ? unescaped(found[1] ?? found[2] ?? found[3] ?? '') : null;
}

/** What stands inside each element of a name, as lists of tokens; elements of that name inside one another count as one. */
export function contentsOf(tokens: readonly Token[], ...names: string[]): Token[][] {
  const found: Token[][] = [];
  let open: Token[] | null = null;
  let depth = 0;
  for (const token of tokens) {
    if (names.includes(token.name) && !token.body.endsWith('/')) {
      depth += 1;
      if (depth === 1) found.push((open = [token]));
    } else if (names.some((name) => token.name === `/${name}`)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) open = null;
    } else open?.push(token);
  }
  return found;
}

/** The words among tokens. */
export const textOf = (tokens: readonly Token[]): string => tokens.map(({ name, body }) => (name === '' ? body : '')).join('');
