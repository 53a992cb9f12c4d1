import fc from 'fast-check';
import { expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { applyChanges } from '@/lib/report/changes';
import type { Finding } from '../../finding';
import { typing } from '../../testing/spots';
import { paragraphsOf } from '../../passages';
import { paragraphReader } from '../../read-paragraphs';
import { changesOf } from '../../remedy';
import { toFinding } from '../../rule';
import type { Report } from '@/lib/report/report';
import { punctuationRules } from './index';

const template = templates.at(-1)!;
const reader = paragraphReader(punctuationRules);

/** All findings on one text, as the form has them. */
const findingsOn = (report: Report): Finding[] => reader(paragraphsOf(report), typing).faults.map(({ rule, fault }) => toFinding(rule, fault));
const mechanical = (report: Report) => findingsOn(report).flatMap(({ remedy }) => (remedy?.isMechanical ? [remedy] : []));
const tidied = (report: Report): Report => applyChanges(report, changesOf(mechanical(report), report));
const withProblems = (problems: string): Report => reportOf(template, { problems, otherMatters: '', overview: [], preface: '' });

const words = ['公开', '信息', '我局', '351条', '2024年', 'OA', '（一）', '1.5', '8:30', 'www.example.gov.cn', '⺠', '等', 'a'];
const marks = ['，', '。', '；', '、', '：', '？', ',', '.', ';', ':', '(', ')', '（', '）', '“', '”', '"', '《', '》', '》、《', '”、“', ' ', '\u3000', '\u00a0', '\u200b', '1,234', '…', '\n'];
const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 24 }).map((pieces) => pieces.join(''));

/** What people read: everything but marks, spaces and hidden signs; radicals as the character they look like. */
const content = (problems: string): string => problems.normalize('NFKC').replaceAll('⺠', '民').replace(/[\p{P}\p{Z}\p{C}\s]/gu, '');

it('mechanical remedies do not touch each other', () => {
  fc.assert(fc.property(text, (problems) => {
    const spans = mechanical(withProblems(problems)).flatMap(({ edits = [] }) => edits.map(({ span }) => span)).sort((a, b) => a[0] - b[0]);
    spans.forEach(([start], i) => expect(start, problems).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0));
  }), { numRuns: 3000 });
});

it('mechanical remedies applied together leave nothing mechanical after a second time, and no word is changed', () => {
  fc.assert(fc.property(text, (problems) => {
    const once = tidied(withProblems(problems));
    const settled = tidied(tidied(once));
    expect(mechanical(settled), problems).toEqual([]);
    expect(content(settled.problems), problems).toBe(content(problems));
  }), { numRuns: 3000 });
});

it.each([
  ['2024年,我局公开信息35条;其中“政策解读” 栏目12条。。', '2024年，我局公开信息35条；其中“政策解读”栏目12条。'],
  ['\u3000\u3000存在的主要问题: 一是公开(含转载)不及时,,二是解读少。', '存在的主要问题：一是公开（含转载）不及时，二是解读少。'],
  ['印发《指南》、《目录》,县人⺠政府\u00a0公开了\u200b信息。', '印发《指南》《目录》，县人民政府公开了信息。'],
])('tidies %j at once', (before, after) => {
  const once = tidied(withProblems(before));
  expect(once.problems).toBe(after);
  expect(mechanical(once)).toEqual([]);
});

it.each([
  '2024年，我局认真落实《中华人民共和国政府信息公开条例》（以下简称《条例》），坚持“以公开为常态、不公开为例外”，全年主动公开政府信息1234条，其中：政策解读37条，公开率99.5%。',
  '如有疑问，请与某县财政局办公室联系（地址：兴业路17号；邮编：000000；电话：0000-0000000；网址：www.example.gov.cn）。',
  '下一步，我局将从两个方面改进：一是加强培训，提高业务能力；二是丰富解读形式，多用图表、视频等形式解读。',
])('finds nothing in %s', (problems) => {
  expect(findingsOn(withProblems(problems)).map(({ rule, text: found }) => `${rule} ${found}`)).toEqual([]);
});
