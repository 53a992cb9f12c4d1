import { expect, it } from 'vitest';
import { score } from './score';
import { groups } from './sentences';

it('prints how well the reader does', () => {
  const { sentences, silent, facts, precision, recall } = score(groups);
  console.log(`${sentences} sentences (${silent} without a fact), ${facts} facts: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`);
  expect(facts).toBeGreaterThan(150);
});
