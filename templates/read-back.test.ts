import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/document/compose';
import { renderDocx } from '@/lib/render/docx/compiled';
import { child, childrenNamed, descendants, parseXml, valueOf, type Element } from '@/lib/render/docx/testing/lint/xml';
import { renderHtmlFragment } from '@/lib/render/html/fragment';
import { renderHtmlPage } from '@/lib/render/html/page';
import { all, articleTexts, gridOf, modelTexts, readHtml } from '@/lib/render/html/testing/read-back';
import { parseReport } from '@/lib/report/json';
import { printedCells } from '@/lib/report/totals';
import { showCell } from '@/lib/report/values';
import { addressGrid } from '@/lib/import/paste';
import { paragraphs } from '@/lib/text/clean';
import { findTemplate } from '.';

const folder = path.resolve(import.meta.dirname);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.report.json'));

/** Texts of paragraphs and cells of a Word file in reading order; a title over two lines is one text. */
function wordTexts(body: Element): string[] {
  const texts: string[] = [];
  let title = '';
  for (const block of body.children) {
    if (block.name === 'w:tbl') texts.push(...wordRows(block).flat());
    if (block.name !== 'w:p') continue;
    const style = valueOf(child(block, 'w:pPr'), 'w:pStyle');
    if (style === 'Title') title += wordText(block);
    else if (wordText(block) !== '') texts.push(wordText(block));
  }
  return [title, ...texts];
}

const wordText = (element: Element): string => descendants(element).filter(({ name }) => name === 'w:t').map(({ text }) => text).join('');

const isContinued = (cell: Element): boolean => {
  const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
};

/** Rows of cell texts of a Word table, cells that continue another left out. */
const wordRows = (table: Element): string[][] =>
  childrenNamed(table, 'w:tr').map((row) => childrenNamed(row, 'w:tc').filter((cell) => !isContinued(cell)).map(wordText));

describe.each(files)('%s read back', (file) => {
  const parsed = parseReport(readFileSync(path.join(folder, file), 'utf8'), findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  const { template, report, input } = parsed;
  const model = compose(template, report, { source: input });
  const printed = printedCells(template, report.cells);
  /** The figures of each table row by row, as the official form orders them. */
  const figures = template.tables.map(({ key }) => addressGrid(template, key).map((row) => row.map((address) => showCell(printed(address)))));

  /** The last cells of the last rows, where a table with one panel has its figures. */
  const tails = (rows: string[][], expected: string[][]) => expected.map((values, i) => rows.at(i - expected.length)!.slice(-values.length));

  it('Word: every figure in its place, every text in its order', async () => {
    const parts = unzipSync(await renderDocx(model));
    const body = child(parseXml(strFromU8(parts['word/document.xml']!)), 'w:body')!;
    expect(wordTexts(body)).toEqual(modelTexts(model));
    const tables = childrenNamed(body, 'w:tbl').map(wordRows);
    // 表三 and 表四 end with their figures; 表二 has headers between its rows and is compared through the texts above.
    expect(tails(tables[1]!, figures[1]!)).toEqual(figures[1]);
    expect(tables[2]!.at(-1)).toEqual(figures[2]![0]);
  });

  it('page and fragment: the same texts, every figure in its place', () => {
    for (const html of [renderHtmlPage(model), renderHtmlFragment(model)]) {
      const article = all(readHtml(html), 'article')[0]!;
      expect(articleTexts(article)).toEqual(modelTexts(model));
      const tables = all(article, 'table').map((table) => gridOf(table).map((row) => row.map(({ text }) => text)));
      expect(tails(tables[1]!, figures[1]!)).toEqual(figures[1]);
      expect(tables[2]!.at(-1)).toEqual(figures[2]![0]);
    }
  });

  it('holds every paragraph of the report', () => {
    const all = modelTexts(model);
    for (const text of [report.preface, report.problems, report.otherMatters]) expect(all).toEqual(expect.arrayContaining(paragraphs(text)));
    for (const { text } of report.overview) {
      const [first, ...rest] = paragraphs(text);
      expect(all).toEqual(expect.arrayContaining(rest));
      expect(all.some((one) => one.endsWith(first ?? ''))).toBe(true);
    }
  });
});
