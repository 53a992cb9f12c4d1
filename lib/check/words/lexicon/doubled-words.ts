import type { ParagraphRule, Spot } from '../../paragraph-rule';

const longest = 8;

/** Words that are rightly said twice: 一步一步, 研究研究. */
const twice = /^(?:一[\u4e00-\u9fff]|[\u4e00-\u9fff]一)$|^(?:研究|讨论|商量|了解|考虑|学习|打听|休息|锻炼|体验|整理|收拾|比较|琢磨|推敲|好好|非常|很多|许多|多少|谢谢|再见)$/;
const onlyChinese = /^[\u4e00-\u9fff]+$/;

/** Where each character stood last, counted over all texts so that nothing has to be wiped between them. */
const lastPlace = new Int32Array(0x10000);
const firstBase = longest + 1;
const mostBase = 1 << 30;
let base = firstBase;

/** Room for the places of one more text. */
function makeRoom(length: number): void {
  if (base + length < mostBase) return;
  lastPlace.fill(0);
  base = firstBase;
}

const isSame = (text: string, at: number, lag: number): boolean => text.charCodeAt(at) === text.charCodeAt(at - lag);

/** Where the second of two equal words begins, given a character of it and its distance from the first; -1 when the rest differs. */
function repeatedFrom(text: string, at: number, lag: number): number {
  let start = at;
  while (start - 1 >= lag && at - start < lag && isSame(text, start - 1, lag)) start -= 1;
  let end = at + 1;
  while (end < text.length && end - start < lag && isSame(text, end, lag)) end += 1;
  return end - start >= lag ? start : -1;
}

/** LEX-02: a word of two to eight characters twice in a row. One look into a table per character. */
export const doubledWords: ParagraphRule = {
  id: 'LEX-02', severity: 'warning', basis: '文字校对',
  read: (text) => {
    const spots: Spot[] = [];
    let free = 0;
    makeRoom(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const lag = base + at - lastPlace[code]!;
      lastPlace[code] = base + at;
      if (lag > longest || lag < 2 || lag > at || at < free || !(isSame(text, at + 1, lag) || isSame(text, at - 1, lag))) continue;
      const start = repeatedFrom(text, at, lag);
      if (start < 0 || start - lag < free) continue;
      const word = text.slice(start, start + lag);
      if (!onlyChinese.test(word) || twice.test(word) || isPattern(word)) continue;
      free = start + lag;
      spots.push({ start: start - lag, end: free, message: `“${word}”疑似重复，应只写一次`, becomes: word });
    }
    base += text.length + longest + 1;
    return spots;
  },
};

/** 天天天天, 一项一项: one character over and over, or a count. */
const isPattern = (word: string): boolean => new Set(word).size === 1 || /^[一二三四五六七八九十两每逐][\u4e00-\u9fff]$/.test(word);
