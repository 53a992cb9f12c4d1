import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenRested } from './when-rested';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works once, after the last touch has rested', () => {
  const work = vi.fn();
  const { touch, isWaiting } = whenRested(work, 300);
  for (let key = 0; key < 3; key += 1) {
    touch();
    vi.advanceTimersByTime(200);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(99);
  expect(isWaiting()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
  expect(isWaiting()).toBe(false);
});

it('can be called off, and begun again', () => {
  const work = vi.fn();
  const { touch, clear } = whenRested(work, 300);
  touch();
  clear();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
  touch();
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledOnce();
});
