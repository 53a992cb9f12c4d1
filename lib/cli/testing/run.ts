import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../command-line';

/** A folder for one test file, gone after it. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command in this process. */
export async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(argv, { out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { code, out, err };
}

/** Path of a sample report. */
export const samplePath = (name: string): string => path.resolve(import.meta.dirname, '../../../templates', `${name}.report.json`);

/** A sample as JSON, to be changed. */
export const sampleJson = (name: string): Record<string, unknown> => JSON.parse(readFileSync(samplePath(name), 'utf8')) as Record<string, unknown>;

/** Writes a file that a test names. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
