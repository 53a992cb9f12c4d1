import { fileName } from '@/lib/report/file-name';
import { attributeOf, contentsOf, type Token } from './markup';
import { fileFault, tableFault, type OutputRule } from './output';

const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres of an attribute in twips; NaN when it is missing. */
const millimetres = (token: Token, name: string): number => Number(attributeOf(token, name) ?? NaN) / twipsPerMillimetre;

const isNear = (is: number, should: number, tolerance: number): boolean => Math.abs(is - should) <= tolerance;

/** What differs from the sheet of GB/T 9704: A4, 天头 37 mm ± 1, 订口 28 mm ± 1, 版心 156 mm wide. A sheet turned sideways is one of a wide table. */
function sheetProblem(size: Token, margin: Token | undefined): string | null {
  const [width, height] = [millimetres(size, 'w:w'), millimetres(size, 'w:h')];
  const [short, long] = width < height ? [width, height] : [height, width];
  if (!isNear(short, 210, 1) || !isNear(long, 297, 1)) return '纸张应为 A4';
  if (!margin || width > height) return null;
  const [top, left, right] = ['w:top', 'w:left', 'w:right'].map((name) => millimetres(margin, name)) as [number, number, number];
  if (!isNear(top, 37, 1)) return `天头应为 37 毫米，现为 ${Math.round(top)} 毫米`;
  if (!isNear(left, 28, 1)) return `订口应为 28 毫米，现为 ${Math.round(left)} 毫米`;
  return isNear(width - left - right, 156, 2) ? null : `版心应宽 156 毫米，现为 ${Math.round(width - left - right)} 毫米`;
}

/** PUB-07: the sheet of the Word file. */
const sheet: OutputRule = {
  id: 'PUB-07', severity: 'warning', basis: 'GB/T 9704—2012 第5章',
  run({ word }) {
    if (!word) return [];
    const problems = contentsOf(word, 'w:sectpr').flatMap((section) => {
      const size = section.find(({ name }) => name === 'w:pgsz');
      return size ? sheetProblem(size, section.find(({ name }) => name === 'w:pgmar')) ?? [] : '没有写明纸张';
    });
    return [...new Set(problems)].map((problem) => fileFault('title', `Word 文件：${problem}`));
  },
};

/** PUB-08: heads of tables repeat on the next page, rows stay in one piece. */
const tableRows: OutputRule = {
  id: 'PUB-08', severity: 'hint', basis: '跨页表格的通行做法',
  run(output) {
    if (!output.word) return [];
    const found = contentsOf(output.word, 'w:tbl');
    return output.tables.flatMap((table, i) => {
      const rows = contentsOf(found[i] ?? [], 'w:tr');
      const count = (name: string) => rows.filter((row) => row.some((token) => token.name === name)).length;
      if (rows.length === 0) return [];
      if (count('w:tblheader') < table.headRows) return [tableFault(output, table, 'Word 文件中的表头跨页不重复')];
      return count('w:cantsplit') < rows.length ? [tableFault(output, table, 'Word 文件中的行可能跨页断开')] : [];
    });
  },
};

/** PUB-09: name of the delivered file. */
const deliveredName: OutputRule = {
  id: 'PUB-09', severity: 'hint', basis: '年度报告文件命名',
  run({ report, fileName: is }) {
    if (is === undefined) return [];
    const should = fileName(report, /\.([a-z\d]+)$/i.exec(is)?.[1] ?? 'docx');
    return is.normalize('NFC') === should.normalize('NFC') ? [] : [fileFault('title', `文件名应为“${should}”`, { text: is })];
  },
};

/** Rules on the Word file and on names. */
export const wordFileRules: readonly OutputRule[] = [sheet, tableRows, deliveredName];
