import type { Source } from '@/lib/check/source';
import { parseReport } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { readText } from './text/read-text';

export type AnyRead =
  | { ok: true; template: Template; report: Report; doubts: string[]; source?: Source }
  | { ok: false; problem: string };

/** Reads a report from the text of a file: report JSON when it begins with `{`, else the plain text of a published report. */
export function readAny(text: string, templates: readonly Template[]): AnyRead {
  if (!/^\uFEFF?\s*\{/.test(text)) return readText(text, templates);
  return parseReport(text, (id) => templates.find((template) => template.id === id) ?? null);
}
