import type { Template } from '@/lib/template/types';
import { f2019 } from './f2019';
import { f2021 } from './f2021';

/** Every official format, newest last. A new one is one line here and one folder beside. */
export const templates: readonly Template[] = [f2019, f2021];

/** The format that the report year prescribes; null for years before the first one. */
export function templateFor(year: number): Template | null {
  return templates.find(({ years }) => year >= years.from && (years.to === null || year <= years.to)) ?? null;
}

/** The format with this id (`F2021`), or null. */
export const findTemplate = (id: string): Template | null => templates.find((template) => template.id === id) ?? null;
