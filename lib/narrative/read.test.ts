import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { score } from './testing/score';
import { groups } from './testing/sentences';
import { readFacts } from './read';

describe('the collection of sentences', () => {
  const outcome = score(groups);

  it('holds at least 150 sentences, a third of them traps', () => {
    // The figures that docs/checks.md publishes.
    expect([outcome.sentences, outcome.silent, outcome.facts]).toEqual([207, 76, 230]);
    expect(outcome.silent).toBeGreaterThan(outcome.sentences / 3);
  });

  it('is read with the precision and recall that docs/checks.md publishes', () => {
    expect({ wrong: outcome.wrong, missed: outcome.missed }).toEqual({ wrong: [], missed: [] });
    expect(outcome.precision).toBe(1);
    expect(outcome.recall).toBeGreaterThanOrEqual(0.97);
  });
});

it('half-width marks state the same', () => {
  const half = groups.map((group) => ({ ...group, sentences: group.sentences.map(([text, facts]) => [text.replace(/，/g, ',').replace(/；/g, ';').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')'), facts] as const) }));
  expect(score(half).wrong).toEqual([]);
  expect(score(half).missed).toHaveLength(score(groups).missed.length);
});

it('keeps the place of every number', () => {
  const [fact] = readFacts('　2024年，我局共收到政府信息公开申请三十五件。', { template: templates[1]!, year: 2024 });
  const text = '　2024年，我局共收到政府信息公开申请三十五件。';
  expect(text.slice(...fact!.number)).toBe('三十五');
  expect(text.slice(...fact!.words)).toBe('共收到政府信息公开申请三十五件');
});

it('leaves out two numbers of one kind that differ in a paragraph', () => {
  expect(readFacts('收到政府信息公开申请7件。收到政府信息公开申请8件。', { template: templates[1]!, year: 2024 })).toEqual([]);
});

it.each(['未', '未收到', '政府信息公开申请', '，', '（', '1', '一', '、', '公民、法人', '收到申请1件，', '行政复议', '因政府信息公开', '"“《'])('hostile text of %j is read in linear time', (piece) => {
  const time = (length: number) => {
    const text = `政府信息公开申请${piece.repeat(length / piece.length)}1件`;
    const from = performance.now();
    readFacts(text, { template: templates[1]!, year: 2024 });
    return performance.now() - from;
  };
  time(4_000);
  expect(time(200_000)).toBeLessThan(4_000);
});
