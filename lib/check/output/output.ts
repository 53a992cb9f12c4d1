import type { DocumentModel, DocumentTable } from '@/lib/document/model';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { sectionOf, tableName, type Fault, type RuleIdentity } from '../rule';
import { tokensOf, type Token } from './markup';

/** The finished files of a report, as text. */
export interface Output {
  template: Template;
  report: Report;
  document: DocumentModel;
  /** The complete page; without it rules on the page stay silent. */
  html?: string;
  /** `word/document.xml` of the Word file. */
  wordXml?: string;
  /** Name of the file that is delivered. */
  fileName?: string;
}

/** The same, taken apart once for all rules. */
export interface ReadOutput extends Output {
  tables: readonly DocumentTable[];
  page: readonly Token[] | null;
  word: readonly Token[] | null;
}

/** A rule on finished files. */
export interface OutputRule extends RuleIdentity {
  run(output: ReadOutput): Fault[];
}

/** Takes finished files apart. */
export function readOutput(output: Output): ReadOutput {
  const { document, html, wordXml } = output;
  const tables = document.nodes.filter((node) => node.type === 'table');
  return { ...output, tables, page: html === undefined ? null : tokensOf(html), word: wordXml === undefined ? null : tokensOf(wordXml) };
}

/** A fault of a table of a file, shown at its first cell: 表三：网页中…. */
export function tableFault({ template }: ReadOutput, { key, rows }: DocumentTable, problem: string): Fault {
  const first = rows.flat().find(({ address }) => address)?.address ?? key;
  return { at: [first], marks: [], section: sectionOf(template, key), message: `${tableName(template, key)}：${problem}` };
}

/** A fault of a file as a whole. */
export const fileFault = (at: string, message: string, more: Partial<Fault> = {}): Fault => ({ at: [at], section: 'front', message, ...more });
