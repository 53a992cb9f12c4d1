import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layoutTable } from '@/lib/document/table-layout';
import { templates } from '@/templates';
import { exemplar } from './compile-text';
import { renderDocx } from './compiled';
import { descendants, parseXml } from './testing/lint/xml';
import { officialGrids } from './testing/official-grids';
import { readGrid } from './testing/read-grid';

describe.each([...templates])('the Word tables of $label', (template) => {
  it('stand on the grid of the official form, label by label', async () => {
    const tables = template.tables.map((table) => layoutTable(table, () => '□'));
    const xml = strFromU8(unzipSync(await renderDocx(exemplar(tables)))['word/document.xml']!);
    const grids = descendants(parseXml(xml)).filter(({ name }) => name === 'w:tbl').map(readGrid);
    expect(grids).toEqual(officialGrids[template.years.from]);
  });
});
