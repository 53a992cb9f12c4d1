import type { Template } from '@/lib/template/types';
import type { Fact } from './fact';

/** What the reader must know beside the sentence itself. */
export interface Reading {
  template: Template;
  /** Report year. */
  year: number;
}

/** The facts that one paragraph states. */
export function readFacts(_text: string, _reading: Reading): Fact[] {
  return [];
}
