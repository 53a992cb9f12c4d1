import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** Rows of cell texts of every table of a Word file, covered cells left out. */
export function wordTables(file: string): string[][][] {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!);
  return [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].filter(([cell]) => !/<w:vMerge(?: w:val="continue")?\/>/.test(cell)).map(([cell]) => wordText(cell)),
    ),
  );
}

const wordText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

/** The paragraphs of a Word file outside of tables. */
export function wordParagraphs(file: string): string[] {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!).replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '');
  return [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) => wordText(paragraph)).filter(Boolean);
}

/** True when a zip tool finds the file whole. */
export function isWholeZip(file: string): boolean {
  try {
    return Object.keys(unzipSync(readFileSync(file))).includes('[Content_Types].xml');
  } catch {
    return false;
  }
}

/** Width and height of every page of a PDF as Chromium writes it, in points. */
export function pdfPages(file: Buffer): [number, number][] {
  return [...file.toString('latin1').matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
}

/** The text of a PDF; null where poppler is not installed. */
export function pdfText(file: Buffer): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: file, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}
