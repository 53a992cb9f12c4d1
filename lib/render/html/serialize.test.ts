import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { toHast } from '../hast';
import { fragmentHast } from './fragment';
import { pageHast, renderHtmlPage } from './page';
import { serialize } from './serialize';
import { anyModel, samples } from './testing/models';

it('writes the same bytes as hast-util-to-html, for any document', () => {
  fc.assert(fc.property(anyModel, (model) => {
    for (const tree of [pageHast(model), fragmentHast(model), toHast(model, { addresses: true, idPrefix: 'x-' })]) expect(serialize(tree)).toBe(toHtml(tree));
    expect(renderHtmlPage(model)).toBe(toHtml(pageHast(model)));
  }), { numRuns: 1000 });
});

it.each(samples)('writes the same bytes as hast-util-to-html for $name', ({ model }) => {
  expect(serialize(pageHast(model))).toBe(toHtml(pageHast(model)));
  expect(renderHtmlPage(model)).toBe(toHtml(pageHast(model)));
});
