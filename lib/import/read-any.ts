import type { Source } from '@/lib/check/source';
import { parseReport } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { readText } from './text/read-text';

export type AnyRead =
  | { ok: true; template: Template; report: Report; doubts: string[]; source?: Source }
  | { ok: false; problem: string };

/** Characters that no text has: a Word file, a picture. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Reads a report from the text of a file: report JSON when it begins with `{`, else the plain text of a published report. */
export function readAny(text: string, templates: readonly Template[]): AnyRead {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{')) return parseReport(text, (id) => templates.find((template) => template.id === id) ?? null);
  if (start === '') return { ok: false, problem: '文件里没有文字' };
  if (binary.test(text)) return { ok: false, problem: '文件不是文字，另存为纯文本或报告 JSON 再用' };
  return readText(text, templates);
}
