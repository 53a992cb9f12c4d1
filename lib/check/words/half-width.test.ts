import { expect, it } from 'vitest';
import { templates } from '@/templates';
import { cards } from '../catalogue';
import { paragraphRules } from '../judge-words';
import { defaultSettings } from '../settings';

const halves: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const half = (text: string): string => text.replace(/[，；：（）]/g, (mark) => halves[mark]!);

const imported = { template: templates[1]!, year: 2024, organ: { fullName: '青禾县档案局', type: 'department' as const }, settings: defaultSettings, isImported: true };

// Pages of sites print half-width marks for all others; what a rule says does not depend on them.
it.each(paragraphRules)('$id reads half-width marks of a page as full-width ones', ({ id, parts, read }) => {
  const times = (text: string): number => read(text, imported, parts?.[0] ?? 'overview').length;
  const { fires, silent } = cards[id]!;
  expect([times(half(fires)), times(half(silent))]).toEqual([times(fires), times(silent)]);
});
