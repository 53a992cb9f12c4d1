import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { spotsAt, type Remark } from '../matches';

/** Words of which one in a clause is enough, unless the second is joined to the first as its equal: 日常监测和日常维护. */
const again = ['重新', '日常', '再次', '进一步', '进行了'];
const clause = /[^，,。；;：:、！？!?\n（）()“”]{6,40}/g;

/** Longest clause that is looked at. */
const longest = 40;

const isTwice = (text: string, word: string): boolean => text.indexOf(word) !== text.lastIndexOf(word);

/** True when a word stands twice so near that it may be in one clause. */
function isTwiceNearby(text: string, word: string): boolean {
  for (let last = text.indexOf(word), at = last; at >= 0; last = at) {
    at = text.indexOf(word, last + 1);
    if (at >= 0 && at - last < longest) return true;
  }
  return false;
}

function repeatedWords(text: string): Spot[] {
  const candidates = again.filter((word) => isTwiceNearby(text, word));
  return candidates.length === 0 ? [] : spotsAt(text, clause, ({ 0: words }) => repeatedIn(words, candidates));
}

function repeatedIn(words: string, candidates: readonly string[]): Remark | null {
  const word = candidates.find((each) => isTwice(words, each));
  if (!word) return null;
  const [first, last] = [words.indexOf(word), words.lastIndexOf(word)];
  if (last - first > 25 || /[和与及并或]/.test(words[last - 1] ?? '')) return null;
  return { from: first, to: last + word.length, message: `一句中用了两次“${word}”，核对是否多余` };
}

/** 2024年全省评估2024年第四季度反馈; spans of time and comparisons name a year twice with reason. */
const yearTwice = /(20\d\d年)(?!\d{1,2}月|[至到—－\-])[^，,。；;：:、！？\n（）()“”和与及比较至到\d]{2,22}\1(?!\d{1,2}月\d|以)/g;

const repeatedYears = (text: string): Spot[] => spotsAt(text, yearTwice, ({ 1: year = '' }) => ({ message: `一句中写了两次“${year}”，核对是否多余` }));

/** LEX-03: the same word or year twice inside one clause: 重新对解读进行重新修改. */
export const repeatedInClause: ParagraphRule = {
  id: 'LEX-03', severity: 'hint', basis: '文字校对', anchors: [...again, '20'],
  read: (text) => [...repeatedWords(text), ...repeatedYears(text)],
};

/** LEX-13: stock words that say little when they stand close together. */
const stock = /进一步|不断|切实/g;
const leastLength = 100;

export const stockPhrases: ParagraphRule = {
  id: 'LEX-13', severity: 'hint', basis: '文字校对', anchors: ['进一步', '不断', '切实'],
  read: (text, { settings }) => {
    if (text.length < leastLength) return [];
    const places = matchesOf(text, stock);
    if (places.length * 100 <= settings.stockPhrases * text.length) return [];
    const first = places[0]!;
    const spot: Spot = { start: first.index, end: first.index + first[0].length, message: `本段 ${text.length} 字里“进一步”“不断”“切实”共 ${places.length} 处，写具体做法更好` };
    return [spot];
  },
};
