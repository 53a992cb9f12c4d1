import type { Address } from '@/lib/template/address';
import type { Span } from '@/lib/text/span';

/**
 * A number that a sentence states about something the tables hold. Plain data: the server reads it from the words, the
 * browser compares it with the cells on every key.
 */
export interface Fact {
  /** Rule that compares it: `NT-01`. */
  rule: string;
  /** What it is about, in words: 本年新收申请. */
  metric: string;
  /** Where the number stands, in its paragraph (for 未收到 the words that say none); see `StatedFact` for the place in the field. */
  number: Span;
  /** The words that state it, number included. */
  words: Span;
  value: number;
  /** Decimals as written, for shares and amounts: 42.86% has two. Absent for counts. */
  decimals?: number;
  /** Unit as written: 件. Empty when none is, or when words state that there is nothing. */
  unit: string;
  /** Sums any of which may be what the sentence means; the first is the one to go to. */
  sums: readonly (readonly Address[])[];
  /** For shares: the wholes of which each of `sums` may be a part. */
  wholes?: readonly (readonly Address[])[];
  /** It counts something akin to the cells, not the same: published entries beside decisions made. */
  isAkin?: true;
}

/** A fact at its place in the report. */
export interface StatedFact extends Fact {
  /** Field that holds the sentence. */
  at: Address;
  section: string;
  /** Text of `words`. */
  text: string;
}
