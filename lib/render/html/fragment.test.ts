import { describe, expect, it } from 'vitest';
import { renderHtmlFragment } from './fragment';
import { all, articleTexts, gridOf, modelGrid, modelTexts, readHtml, tablesOf } from './testing/read-back';
import { samples } from './testing/models';

describe.each(samples)('fragment of $name', ({ model }) => {
  const html = renderHtmlFragment(model);
  const tree = readHtml(html);

  it('holds the same text and tables as the document', () => {
    expect(articleTexts(tree)).toEqual(modelTexts(model));
    expect(all(tree, 'table').map(gridOf)).toEqual(tablesOf(model).map(modelGrid));
  });

  it('needs no style sheet, script or class', () => expect(html).not.toMatch(/<style|<script|\sclass=/));

  it('dresses every cell by itself, twice over', () => {
    for (const cell of [...all(tree, 'td'), ...all(tree, 'th')]) {
      expect(cell.properties).toMatchObject({ align: expect.stringMatching(/left|center/), style: expect.stringMatching(/border:.*padding:.*text-align:/) });
    }
  });

  it('keeps its ids apart from those of the site', () => {
    expect([...html.matchAll(/ id="([^"]*)"/g)].every(([, id]) => id!.startsWith('nb-'))).toBe(true);
  });
});
