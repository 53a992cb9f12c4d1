import { findTemplate } from '@/templates';
import type { Organ } from '@/lib/report/report';
import { readFacts } from '../read';

/** What a sentence says about the tables, one line for each fact: rule, value, metric. */
export function factLines(text: string, { format = 'F2021', year = 2024, type = 'department' as Organ['type'] } = {}): string[] {
  const template = findTemplate(format)!;
  return readFacts(text, { template, year, organ: { fullName: '青禾县档案局', type } }).map(({ rule, value, metric }) => `${rule} ${value} ${metric}`);
}
