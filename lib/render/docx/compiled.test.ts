import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from './compiled';
import { anyModel } from './testing/generated-models';
import { lintDocx } from './testing/lint/lint';
import { descendants, parseXml } from './testing/lint/xml';
import { readEmbeddedReport } from './read';
import { renderDocxReference } from './reference';
import { sampleModels } from './testing/sample-models';
import { textHash, visibleText } from './visible-text';

const samples = [...sampleModels()];

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString()]));

describe('the fast path', () => {
  it.each(samples)('writes %s as the docx package does', async (_name, model) => {
    const [fast, reference] = await Promise.all([renderDocx(model), renderDocxReference(model)]);
    expect(parts(fast)).toEqual(parts(reference));
    expect(Buffer.compare(fast, reference)).toBe(0);
    expect(lintDocx(fast)).toEqual([]);
  });

  it('writes any document as the docx package does and without a structural fault', { timeout: 600_000 }, async () => {
    await fc.assert(fc.asyncProperty(anyModel, async (model) => {
      const fast = await renderDocx(model);
      const reference = await renderDocxReference(model);
      if (Buffer.compare(fast, reference) !== 0) expect(parts(fast)).toEqual(parts(reference));
      expect(lintDocx(fast)).toEqual([]);
    }), { numRuns: 1000 });
  });

  it.each(samples)('prints every word of %s in order, and its fingerprint', async (_name, model) => {
    const { 'word/document.xml': document, 'docProps/custom.xml': custom } = parts(await renderDocx(model));
    const words = descendants(parseXml(document!)).filter(({ name }) => name === 'w:t').map(({ text }) => text).join('');
    expect(words).toBe(visibleText(model));
    expect(custom).toContain(textHash(words));
  });

  it.each(samples)('carries the report of %s', async (_name, model) => {
    expect(readEmbeddedReport(await renderDocx(model))).toBe(model.source);
  });

  it('gives the same bytes again and does not wait for a clock', async () => {
    const [, model] = samples[0]!;
    const first = await renderDocx(model);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const second = await renderDocx(structuredClone(model));
    process.env.TZ = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
