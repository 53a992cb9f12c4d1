import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { correctCells, zeroCells } from '@/templates/testing/reports';
import { planOf, sumUp } from '@/lib/report/plan';
import { followed } from './follow';
import { proposeSentences } from './propose';
import { readFacts } from './read';

describe.each(templates)('sentences made from the tables of $label', (template) => {
  it('read back, state what the tables hold', () => {
    fc.assert(fc.property(correctCells(template), (cells) => {
      const { index } = planOf(template);
      const { value } = sumUp(planOf(template), cells);
      for (const { text } of proposeSentences(template, cells)) {
        const facts = readFacts(text, { template, year: 2024 });
        expect(facts.length, text).toBeGreaterThan(0);
        for (const { sums, value: stated } of facts) expect(sums[0]!.reduce((sum, address) => sum + value[index.get(address)!]!, 0), text).toBe(stated);
      }
    }), { numRuns: 60 });
  });

  it('say that there was nothing', () => {
    expect(proposeSentences(template, zeroCells(template)).map(({ text }) => text).slice(0, 2)).toEqual(['本年度未收到政府信息公开申请。', '本年度未发生因政府信息公开引发的行政复议、行政诉讼。']);
  });

  it('leave out what is blank', () => {
    expect(proposeSentences(template, {})).toEqual([]);
  });
});

describe('a number that follows the tables', () => {
  it.each([
    ['7', '件', 6, '6'], ['７', '件', 12, '１２'], ['三十五', '件', 36, '三十六'], ['1,234', '件', 1235, '1,235'], ['1.2万', '件', 13000, '1.3万'], ['1.2万', '件', 12345, '12345'], ['3000', '元', 0.31, '3100'],
  ])('%s%s → %s is written %s', (written, unit, value, becomes) => {
    expect(followed({ text: written + unit, number: [0, written.length], words: [0, written.length + unit.length], unit }, value)).toBe(becomes);
  });

  it('replaces no words', () => {
    expect(followed({ text: '未收到政府信息公开申请', number: [0, 11], words: [0, 11], unit: '' }, 3)).toBeNull();
  });
});
