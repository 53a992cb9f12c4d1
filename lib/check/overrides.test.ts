import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { openErrors, overrideOf } from './overrides';

const finding = (id: string, severity: Finding['severity'] = 'error', message = '相差 1'): Finding =>
  ({ id, rule: 'T3-04', severity, at: [], section: 'requests', message, basis: '' });
const override = { message: '相差 1', reason: '上级统一口径', by: '承办人', at: '2025-01-18T02:00:00Z' };
const report = { overrides: { a: override } };

describe('a 说明', () => {
  it('counts for the finding that says what it was written for', () => expect(overrideOf(report, finding('a'))).toEqual(override));

  it.each([
    ['the finding says something else', report, finding('a', 'error', '相差 2')],
    ['it was written for another finding', report, finding('b')],
    ['none is written', {}, finding('a')],
  ])('does not count when %s', (_, own, found) => expect(overrideOf(own, found)).toBeNull());
});

it('errors without 说明 are open, warnings and hints never', () => {
  const findings = [finding('a'), finding('b'), finding('c', 'warning'), finding('d', 'hint')];
  expect(openErrors(report, findings).map(({ id }) => id)).toEqual(['b']);
  expect(openErrors({}, findings).map(({ id }) => id)).toEqual(['a', 'b']);
});
