import { expect, it, vi } from 'vitest';
import { renderDocx } from './compiled';
import { compileText } from './compile-text';
import { sampleModels } from './testing/sample-models';

vi.mock('./compile-text', { spy: true });

it('a compile that broke is tried again with the next document', async () => {
  const [model] = sampleModels().values();
  vi.mocked(compileText).mockRejectedValueOnce(new Error('no memory'));
  await expect(renderDocx(model!)).rejects.toThrow('no memory');
  expect((await renderDocx(model!)).length).toBeGreaterThan(10_000);
  await renderDocx(model!);
  expect(compileText).toHaveBeenCalledTimes(2);
});
