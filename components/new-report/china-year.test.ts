import { expect, it } from 'vitest';
import { chinaYear } from './china-year';

it('begins the year eight hours before Greenwich', () => {
  expect(chinaYear(new Date('2025-12-31T15:59:59Z'))).toBe(2025);
  expect(chinaYear(new Date('2025-12-31T16:00:00Z'))).toBe(2026);
});
