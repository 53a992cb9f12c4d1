import { createReadStream } from 'node:fs';
import type { Source } from '@/lib/check/source';
import { readText } from '@/lib/import/text/read-text';
import { maxBytes, parseReport, type Parsed } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { findTemplate, templates } from '@/templates';
import { decodeText } from './decode';
import { fileProblem, Refusal } from './refusal';

/** Bytes of a file or pipe; reading stops as soon as there is more than any report has. */
async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: maxBytes })) chunks.push(chunk as Buffer);
  } catch (error) {
    throw fileProblem(path, error);
  }
  return Buffer.concat(chunks);
}

/** The text of a file; what is too large, empty or no text is refused. */
async function readContent(path: string): Promise<{ text: string; doubts: string[] }> {
  const bytes = await readBytes(path);
  if (bytes.length > maxBytes) throw new Refusal(`${path}：文件超过 20 MB，不像一份年度报告`);
  if (bytes.length === 0) throw new Refusal(`${path}：文件是空的`);
  return decodeText(bytes);
}

export type ReadReport = Extract<Parsed, { ok: true }>;

function parsed(path: string, { text, doubts }: { text: string; doubts: string[] }): ReadReport {
  const result = parseReport(text, findTemplate);
  if (!result.ok) throw new Refusal(`${path}：${result.problem}`);
  return { ...result, doubts: [...doubts, ...result.doubts] };
}

/** Reads the report JSON at a path; whatever is no report is refused with one sentence. */
export const readReport = async (path: string): Promise<ReadReport> => parsed(path, await readContent(path));

/** A report for checking; `source` tells what was seen when it was read from plain text. */
export interface ReportRead {
  template: Template;
  report: Report;
  source?: Source;
  doubts: string[];
}

/** Characters that no text has: a Word file, a picture. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Reads report JSON or the plain text of a published report; JSON begins with a brace. */
export async function readAnyReport(path: string): Promise<ReportRead> {
  const content = await readContent(path);
  const start = content.text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{')) return parsed(path, content);
  if (start === '') throw new Refusal(`${path}：文件里没有文字`);
  if (binary.test(content.text)) throw new Refusal(`${path}：文件不是文字，另存为纯文本或报告 JSON 后再检查`);
  const result = readText(content.text, templates);
  if (!result.ok) throw new Refusal(`${path}：${result.problem}`);
  return { ...result, doubts: [...content.doubts, ...result.doubts] };
}
