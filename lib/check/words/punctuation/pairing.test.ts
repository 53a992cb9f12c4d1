import { expect, it } from 'vitest';
import { marked, wordsOf } from '../../testing/spots';
import { punctuationRules } from './index';

it.each([
  ['落实《政府信息公开条例和有关规定，完善制度。', ['《政府信息公开条例和有关规定']],
  ['落实政府信息公开条例》，完善制度。', ['落实政府信息公开条例》']],
  ['制定《管理办法〉。', ['《管理办法', '管理办法〉']],
  ['公开指南（试行，全文公布。', ['（试行']],
  ['共公开8453条其中建设工程3638条）。', ['共公开8453条其中建设工程3638条）']],
  ['坚持“公开为常态，不断改进。', ['“公开为常态']],
  ['依据国办公开办函〔2021]30号。', ['〔2021', '2021]']],
  ['【政策解读栏目更新20次。', ['【政策解读栏目更新20次']],
  ['坚持"公开为常态，不断改进。', ['"公开为常态']],
  ['《指南和《目录》已更新。', ['《指南和']],
  ['坚持“应公开尽公开’。', ['“应公开尽公开', '应公开尽公开’']],
])('TXT-01 reports %s', (text, words) => {
  expect(wordsOf(punctuationRules, 'TXT-01', text)).toEqual(words);
});

it.each([
  ['坚持“先审查、后公开“。', '“先审查、后公开”'],
  ['坚持”先审查、后公开“。', '“先审查、后公开”'],
  ['坚持“先审后发”“涉密不上网“。', '“涉密不上网”'],
  ['落实“三审“、”三校”制度。', '“三审”、“三校”'],
])('TXT-01 turns the quotation marks of %s', (text, becomes) => {
  expect(marked(punctuationRules, text).filter(({ id }) => id === 'TXT-01').map((one) => one.becomes)).toEqual([becomes]);
});

it('TXT-01 reports marks that cross', () => {
  expect(wordsOf(punctuationRules, 'TXT-01', '印发（《公开指南）》。')).toEqual(['（《']);
});

it.each([
  '《条例》（以下简称“条例”）规定，1）公开；2）不公开；一）其他；a)另行规定。', '（一）主动公开。', '(一）主动公开。', '公布（地址：兴业路17号（东门））。', '印发《关于〈指南〉的通知》《目录》。',
  '他说：“坚持‘三审三校’制度。”', '坚持"先审后发"原则，use the agency\'s site。', '见图[1]、〔2021〕30号、【依申请公开】。', '坚持“以‘公开’为常态”。', '①总体②分项。', '坚持“坚持“三审三校”制度”。', '',
])('TXT-01 is silent on %s', (text) => {
  expect(wordsOf(punctuationRules, 'TXT-01', text)).toEqual([]);
});

it.each([
  ['实施《某县实施<政府信息公开条例>办法》。', '〈政府信息公开条例〉'],
  ['印发《关于转发＜通知＞的函》。', '〈通知〉'],
  ['印发《关于印发《公开指南》的通知》。', '〈公开指南〉'],
])('TXT-02 reports %s', (text, becomes) => {
  expect(marked(punctuationRules, text).filter(({ id }) => id === 'TXT-02').map((one) => one.becomes)).toEqual([becomes]);
});

it.each(['印发《关于〈指南〉的通知》。', '《指南》《目录》', '公开数<上年数，见《报告》', '《指南和《目录》', '满意率>90%，依据《条例》<附件>公布《目录》'])('TXT-02 is silent on %s', (text) => {
  expect(wordsOf(punctuationRules, 'TXT-02', text)).toEqual([]);
});
