import type { ParagraphRule } from '../../paragraph-rule';
import { doubled, doubledPhrases, endings, loose, particles } from './doubling';
import { wordsByHead } from './two-character-words';

const chinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const digits = /[\d０-９]/;

/** The words spelled out; made when a doubled character is met for the first time. */
let known: Set<string> | undefined;

function isWord(a: string, b: string): boolean {
  known ??= new Set(wordsByHead.trim().split(/\s+/).flatMap((group) => [...group.slice(1)].map((tail) => group[0]! + tail)));
  return known.has(a + b);
}

/** True when a doubled character is ordinary where it stands: 层层, 息息相关, 一项项, 扎扎实实. */
function isOrdinary(text: string, at: number): boolean {
  const char = text[at]!;
  const before = text[at - 1] ?? '';
  if (doubled.has(char) && !digits.test(before)) return true;
  // 一项项, 逐条条; AABB: 扎扎实实; three in a row: 信息息息相关.
  if (/[一每逐]/.test(before)) return true;
  if (at >= 2 && text[at - 2] === before && before !== char) return true;
  if (text[at + 2] !== undefined && text[at + 2] === text[at + 3] && chinese(text.charCodeAt(at + 2))) return true;
  return doubledPhrases.some((phrase) => text.startsWith(phrase, at) || text.startsWith(phrase, at + 1));
}

/** 青禾县｜县前路12号, 云溪区｜区府大道: the name of a road begins like the place. */
const road = /^[县区市镇乡州]{2}[\u4e00-\u9fff]{0,3}(?:路|街|巷|大道|大院|广场)/;

/** True when the two characters belong to two words: 工作｜作风, 自治区｜区级, 目的｜的. */
function isSeam(text: string, at: number): boolean {
  const char = text[at]!;
  const before = text[at - 1] ?? '';
  const after = text[at + 2] ?? '';
  if (road.test(text.slice(at, at + 8))) return true;
  const ends = isWord(before, char) || endings.has(char) || digits.test(before);
  return particles.has(char) ? isWord(before, char) || isWord(char, after) : ends && isWord(char, after);
}

/** True when a word may begin with `a` and `b`, or end with them, as far as can be told: a mark, a particle, a known word. */
const fits = (single: string, a: string, b: string): boolean => single === '' || !chinese(single.charCodeAt(0)) || loose.has(single) || isWord(a, b);

/** True when leaving one out gives words on both sides, so that a slip is likelier than a name or a rare word: 园区｜区｜积极. */
function hasEvidence(text: string, at: number): boolean {
  const char = text[at]!;
  const [p, before, after, n] = [text[at - 2] ?? '', text[at - 1] ?? '', text[at + 2] ?? '', text[at + 3] ?? ''];
  const endsHere = isWord(before, char) || particles.has(char) || endings.has(char) || digits.test(before);
  return (endsHere && fits(after, after, n)) || (isWord(char, after) && fits(before, p, before));
}

/** Places of a Chinese character that is written twice. */
function pairsIn(text: string): number[] {
  const places: number[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === last && chinese(code)) places.push(at - 1);
    last = code;
  }
  return places;
}

/** LEX-01: the same Chinese character twice in a row where neither reduplication nor a seam of two words explains it. */
export const doubledCharacters: ParagraphRule = {
  id: 'LEX-01', severity: 'warning', basis: '文字校对',
  read: (text) => pairsIn(text).filter((at) => !isOrdinary(text, at) && !isSeam(text, at) && hasEvidence(text, at)).map((at) => {
    const char = text[at]!;
    return { start: at, end: at + 2, message: `“${char}${char}”疑似重复字，应为“${char}”`, becomes: char };
  }),
};
