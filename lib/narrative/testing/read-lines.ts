import { templateFor } from '@/templates';
import type { OrganType } from '@/lib/report/report';
import { readFacts } from '../read';

/** What a sentence of a report of `year`, in the form of that year, says about the tables, one line for each fact: rule, value, metric. */
export function factLines(text: string, { year = 2024, type = 'department' }: { year?: number; type?: OrganType } = {}): string[] {
  const template = templateFor(year)!;
  return readFacts(text, { template, year, organ: { fullName: '青禾县档案局', type } }).map(({ rule, value, metric }) => `${rule} ${value} ${metric}`);
}
