import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/check/finding';
import type { Span } from '@/lib/text/span';
import type { Severity } from '@/lib/template/types';
import { cutAtMarks, differingStretch, movedMarks, textMarks, type TextMark } from './text-marks';

const field = '一是公开不及时。。二是《条例没有关上';
const found = (severity: Severity, span: Span, text = field.slice(...span)): Finding => ({ id: `${span}`, rule: 'X-01', severity, at: ['problems'], section: 'problems', message: '', basis: '', text, span });

describe('textMarks', () => {
  it('marks the words of each finding in their order', () => {
    expect(textMarks([found('warning', [11, 12]), found('error', [7, 9])], 'problems', field)).toEqual([{ span: [7, 9], severity: 'error' }, { span: [11, 12], severity: 'warning' }]);
  });
  it('gives words of two findings the graver mark', () => {
    expect(textMarks([found('hint', [0, 8]), found('error', [6, 9])], 'problems', field)).toEqual([{ span: [0, 6], severity: 'hint' }, { span: [6, 8], severity: 'error' }, { span: [8, 9], severity: 'error' }]);
  });
  it('leaves out other fields, words that are gone and places without words', () => {
    expect(textMarks([found('error', [0, 2], '二是'), found('error', [3, 3]), { ...found('error', [0, 2]), at: ['preface'] }], 'problems', field)).toEqual([]);
  });
});

describe('movedMarks', () => {
  const marks: TextMark[] = [{ span: [7, 9], severity: 'error' }];
  const after = (text: string) => movedMarks(marks, field, text).map(({ span }) => span);
  it('moves what stands behind the edit, drops what it touches', () => {
    expect(after(`X${field}`)).toEqual([[8, 10]]);
    expect(after(`${field}X`)).toEqual([[7, 9]]);
    expect(after(field.slice(0, 7) + 'X' + field.slice(7))).toEqual([[8, 10]]);
    expect(after(field.replace('。。', '。X。'))).toEqual([]);
    expect(after('')).toEqual([]);
  });
  it('keeps the marks on their words whatever is typed', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '。', '\n'), maxLength: 12 });
    fc.assert(fc.property(text, text, fc.nat(12), fc.nat(12), (before, typed, from, to) => {
      const [start, end] = [Math.min(from, to), Math.max(from, to)];
      const now = before.slice(0, start) + typed + before.slice(end);
      const all = Array.from(before, (_, i): TextMark => ({ span: [i, i + 1], severity: 'hint' }));
      const kept = movedMarks(all, before, now);
      const { before: gone } = differingStretch(before, now);
      expect(kept).toHaveLength(before.length - (gone[1] - gone[0]));
      expect(kept.map(({ span }) => now.slice(...span)).join('')).toBe(before.slice(0, gone[0]) + before.slice(gone[1]));
    }));
  });
});

it('cuts a text at its marks, as far as the last of their paragraphs', () => {
  expect(cutAtMarks('甲乙丙丁\n戊', [{ span: [1, 2], severity: 'hint' }])).toEqual([{ text: '甲' }, { text: '乙', severity: 'hint' }, { text: '丙丁' }]);
  expect(cutAtMarks('甲乙', [{ span: [0, 2], severity: 'error' }])).toEqual([{ text: '甲乙', severity: 'error' }]);
  expect(cutAtMarks('甲乙', [])).toEqual([]);
});
