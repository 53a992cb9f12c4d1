import type { DocumentTable, TableCell } from '@/lib/document/model';
import { printedCells } from '@/lib/report/totals';
import { showCell } from '@/lib/report/values';
import { describe } from '@/lib/template/address';
import { attributeOf, contentsOf, textOf, type Token } from './markup';
import { tableFault, type OutputRule, type ReadOutput } from './output';

/** Spaces, and characters a file cannot hold, are no difference between figures. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');

/** Texts of the cells of each table of a page, in order. */
const pageCells = (page: readonly Token[]): string[][] => contentsOf(page, 'table').map((table) => contentsOf(table, 'td', 'th').map(textOf));

const isContinued = (cell: readonly Token[]): boolean => cell.some((token) => token.name === 'w:vmerge' && attributeOf(token, 'w:val') !== 'restart');

/** The same of a Word file; what a cell above covers is no cell of its own. */
const wordCells = (word: readonly Token[]): string[][] =>
  contentsOf(word, 'w:tbl').map((table) => contentsOf(table, 'w:tc').filter((cell) => !isContinued(cell)).map(textOf));

/** Value cells of a table that another version shows differently; null when it has another number of cells. */
function differing(table: DocumentTable, texts: readonly string[] | undefined): TableCell[] | null {
  const cells = table.rows.flat();
  if (texts?.length !== cells.length) return null;
  return cells.filter(({ role, text }, i) => role === 'value' && bare(text) !== bare(texts[i]!));
}

/** One finding for each table of a version that says something else. */
function versionFaults(output: ReadOutput, name: string, versions: readonly string[][]) {
  return output.tables.flatMap((table, i) => {
    const differs = differing(table, versions[i]);
    if (!differs) return [tableFault(output, table, `${name}中的表格缺少或多出单元格，重新生成`)];
    if (differs.length === 0) return [];
    const at = differs.flatMap(({ address }) => address ?? []);
    return [{ ...tableFault(output, table, `${name}有 ${differs.length} 格与报告不同（${describe(output.template, at[0]!)}），重新生成`), at, marks: at }];
  });
}

/** Figures of the report as the document must print them. */
function reportFaults(output: ReadOutput) {
  const printed = printedCells(output.template, output.report.cells);
  const texts = output.tables.map(({ rows }) => rows.flat().map(({ address, text }) => (address ? showCell(printed(address)) : text)));
  return versionFaults(output, '文稿', texts);
}

/** PUB-03: the same figures in report, page and Word file. */
const sameFigures: OutputRule = {
  id: 'PUB-03', severity: 'error', basis: '各版本由同一份数据生成',
  run: (output) => [
    ...reportFaults(output),
    ...(output.page ? versionFaults(output, '网页', pageCells(output.page)) : []),
    ...(output.word ? versionFaults(output, 'Word 文件', wordCells(output.word)) : []),
  ],
};

/** Rules that compare the versions. */
export const versionRules: readonly OutputRule[] = [sameFigures];
