/**
 * What a character is to punctuation. `plain` are letters, digits and whatever has no other kind; `hidden` are spaces
 * and signs that nobody typed on purpose; `odd` stand where a Chinese character should, but are none.
 */
export const Kind = {
  plain: 0, han: 1, blank: 2, hidden: 3, odd: 4, stop: 5, halfStop: 6, open: 7, close: 8, straightQuote: 9, sign: 10, edge: 11,
} as const;

/** One of `Kind`. */
export type Kind = (typeof Kind)[keyof typeof Kind];

const kinds = new Uint8Array(0x10000);

const range = (kind: Kind, from: number, to: number): void => void kinds.fill(kind, from, to + 1);
const signs = (kind: Kind, characters: string): void => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
};

range(Kind.hidden, 0x00, 0x1f);
range(Kind.hidden, 0x7f, 0x9f);
range(Kind.hidden, 0x2000, 0x200f);
range(Kind.hidden, 0x2028, 0x202f);
range(Kind.hidden, 0x205f, 0x206f);
signs(Kind.hidden, '\u00a0\u00ad\u180e\ufeff');
signs(Kind.blank, ' \t\u3000');
range(Kind.han, 0x3400, 0x9fff);
range(Kind.han, 0xf900, 0xfaff);
signs(Kind.han, '〇々');
range(Kind.odd, 0x2e80, 0x2fdf);
range(Kind.odd, 0xe000, 0xf8ff);
signs(Kind.odd, '\ufffc\ufffd');
signs(Kind.stop, '，。、；：？！');
signs(Kind.halfStop, ',.;:?!');
signs(Kind.open, '《〈“‘（〔【「『([［｛{');
signs(Kind.close, '》〉”’）〕】」』)]］｝}');
signs(Kind.straightQuote, '"\'');
signs(Kind.sign, '—–…·•～~－-/／\\|+＋&＆%％@#*=_<>＜＞^$￥×÷☆★■□●○◆→');

/** Kind of the character at a place; before the first and after the last stands `edge`. */
export function kindAt(text: string, at: number): Kind {
  return at < 0 || at >= text.length ? Kind.edge : (kinds[text.charCodeAt(at)] as Kind);
}

/** Places of all characters that are neither plain nor Chinese, in order. One look into a table per character. */
export function marksIn(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (kinds[text.charCodeAt(at)]! > Kind.han) places.push(at);
  return places;
}

/** A character of Chinese words, whether written as it should be or not. */
export const isChinese = (kind: Kind): boolean => kind === Kind.han || kind === Kind.odd;

/** The nearest place before `at` that holds neither space nor hidden sign; -1 when there is none. */
export function before(text: string, at: number): number {
  let place = at - 1;
  while (isEmpty(kindAt(text, place))) place -= 1;
  return place;
}

/** The nearest place from `at` on that holds neither space nor hidden sign; the length of the text when there is none. */
export function from(text: string, at: number): number {
  let place = at;
  while (isEmpty(kindAt(text, place))) place += 1;
  return place;
}

/** Something that takes room or none, but shows nothing. */
export const isEmpty = (kind: Kind): boolean => kind === Kind.blank || kind === Kind.hidden;
