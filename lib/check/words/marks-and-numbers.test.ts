import { expect, it } from 'vitest';
import { punctuationCards } from '../cards/punctuation';
import { numeralCards } from '../cards/numerals';
import { partsOf } from '../paragraph-rule';
import { typing, wordsOf } from '../testing/spots';
import { numeralRules } from './numerals';
import { punctuationRules } from './punctuation';

const rules = [...punctuationRules, ...numeralRules];
const cards = { ...punctuationCards, ...numeralCards };

it.each(rules.map((rule) => [rule.id, rule] as const))('the examples of %s say what it does', (id, rule) => {
  const { fires, silent } = cards[id]!;
  expect(wordsOf(rules, id, fires, partsOf(rule)[0])).not.toEqual([]);
  expect(wordsOf(rules, id, silent, partsOf(rule)[0])).toEqual([]);
});

const pieces = [
  '《', '》', '（', '(', ')', '“', '”', '"', '，', ',', '. ', ' ', '\u00a0', '\u3000中', '中,', '中（', '一是', '《<a>', '》、《', '/中', '中/中', '中+中', 'X', '*', '_', '年 ', '1,000', '2024-', '1-', '12件、', '公开12条、', '申请十', '今年', '日报、', '为了中，', '为了使中。', '【地址', '{', '⺠', '其中', '5条其中',
  '开展工作有效', '网人民政府', '发挥了', '第一，', '万', '35000条3.5万条', '. .', '。 ', '(a', ')中',
];

// Work that grows faster than the text would run into the time limit of the test.
it.each(pieces)('a paragraph of 300,000 characters %j is read', (piece) => {
  const text = piece.repeat(Math.floor(300_000 / piece.length));
  for (const rule of rules) expect(Array.isArray(rule.read(text, typing, 'overview'))).toBe(true);
}, 10_000);
