import { createReadStream } from 'node:fs';
import { decodeText } from '@/lib/import/decode';
import { readAny } from '@/lib/import/read-any';
import { parseReport } from '@/lib/report/json';
import { maxBytes, tooLarge } from '@/lib/report/limits';
import { findTemplate, templates } from '@/templates';
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
  if (bytes.length > maxBytes) throw new Refusal(`${path}：${tooLarge}`);
  if (bytes.length === 0) throw new Refusal(`${path}：文件是空的`);
  const content = decodeText(bytes);
  if (!content) throw new Refusal(`${path}：文件不是文字，核对是否选错文件`);
  return content;
}

type Read = { ok: true; doubts: string[] } | { ok: false; problem: string };

/** What `read` makes of a file; whatever it refuses is refused with one sentence. */
async function readWith<T extends Read>(path: string, read: (text: string) => T): Promise<Extract<T, { ok: true }>> {
  const content = await readContent(path);
  const result = read(content.text);
  if (!result.ok) throw new Refusal(`${path}：${result.problem}`);
  return { ...(result as Extract<T, { ok: true }>), doubts: [...content.doubts, ...result.doubts] };
}

/** Reads the report JSON at a path. */
export const readReport = (path: string) => readWith(path, (text) => parseReport(text, findTemplate));

/** Reads report JSON or the plain text of a published report, for checking. */
export const readAnyReport = (path: string) => readWith(path, (text) => readAny(text, templates));
