import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { aliases, leftOut } from './cards/left-out';
import { cards, catalogue, identities } from './catalogue';
import { paragraphRules } from './judge-words';
import { partsOf, type Surroundings } from './paragraph-rule';
import { defaultSettings } from './settings';

const rules = catalogue(templates);
const ids = new Set(rules.map(({ id }) => id));

/** How many rules each family has. */
const families = { META: 14, STR: 16, CELL: 8, T2: 12, T3: 12, T4: 6, XY: 9, NT: 16, NN: 10, FEE: 7, LAW: 10, TXT: 18, NUM: 9, LEX: 15, PRIV: 5, PUB: 10 };
const numbers = Object.entries(families).flatMap(([family, count]) => Array.from({ length: count }, (_, i) => `${family}-${String(i + 1).padStart(2, '0')}`));

describe('the catalogue', () => {
  it('holds every number once: as a rule, under another name, or left out with a reason', () => {
    expect([...ids, ...Object.keys(aliases), ...Object.keys(leftOut)].sort()).toEqual([...numbers].sort());
    for (const target of Object.values(aliases)) expect(ids).toContain(target);
    expect(Object.keys(leftOut).length).toBeLessThanOrEqual(15);
  });

  it('has a card for every rule and a rule for every card', () => {
    expect([...new Set(identities(templates).map(({ id }) => id))].sort()).toEqual(Object.keys(cards).sort());
  });

  it('says everything in the words of the product', () => {
    for (const { id, says, message, fires, silent, basis } of rules) {
      for (const text of [says, message, fires, silent, basis]) expect(text.trim(), id).not.toBe('');
      expect(message, id).not.toMatch(/(?<!申)请|您|非法|无效|失败|错误|必填|！|。$/);
    }
  });
});

describe.each(paragraphRules.map((rule) => [rule.id, rule] as const))('the examples of %s', (id, rule) => {
  /** Findings under the format and on the organ that most rules are about. */
  const found = (text: string) => partsOf(rule).flatMap((part) =>
    templates.flatMap((template) => {
      const surroundings: Surroundings = {
        template, year: template.years.to ?? template.years.from + 3, organ: { fullName: '青禾县档案局', type: 'department' }, settings: defaultSettings, isImported: false,
      };
      return rule.read(text, surroundings, part);
    }));

  it('fire and stay silent', () => {
    const { fires, silent } = cards[id]!;
    expect(found(fires).length, fires).toBeGreaterThan(0);
    expect(found(silent), silent).toEqual([]);
    if (rule.anchors) expect(rule.anchors.some((word) => fires.includes(word)), 'anchors').toBe(true);
  });
});
