import { createReadStream } from 'node:fs';
import { maxBytes, parseReport, type Parsed } from '@/lib/report/json';
import { findTemplate } from '@/templates';
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

export type ReadReport = Extract<Parsed, { ok: true }>;

/** Reads the report JSON at a path; whatever is no report is refused with one sentence. */
export async function readReport(path: string): Promise<ReadReport> {
  const bytes = await readBytes(path);
  if (bytes.length > maxBytes) throw new Refusal(`${path}：文件超过 20 MB，不像一份年度报告`);
  if (bytes.length === 0) throw new Refusal(`${path}：文件是空的`);
  const { text, doubts } = decodeText(bytes);
  const parsed = parseReport(text, findTemplate);
  if (!parsed.ok) throw new Refusal(`${path}：${parsed.problem}`);
  return { ...parsed, doubts: [...doubts, ...parsed.doubts] };
}
