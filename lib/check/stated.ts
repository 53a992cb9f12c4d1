import type { StatedFact } from '@/lib/narrative/fact';
import type { Finding } from './finding';
import type { Context } from './rule';

/** Compares what sentences state with what the tables hold (NT rules). */
export function checkStated(_context: Context, _facts: readonly StatedFact[]): Finding[] {
  return [];
}
