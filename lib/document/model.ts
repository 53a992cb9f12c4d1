/**
 * The neutral tree between a report and its outputs. No node knows that templates exist; every renderer is an
 * exhaustive map over `DocumentNode['type']`, so a new node type does not compile until all of them handle it.
 */

/** `aspect`: the run-in part of a second-level heading (楷体). */
export interface Run {
  text: string;
  style?: 'aspect';
}

export interface Title {
  type: 'title';
  /** One or two printed lines; together they are the title. */
  lines: string[];
}

export interface Heading {
  type: 'heading';
  /** 1: 一、 · 2: （一） standing alone. */
  level: 1 | 2;
  text: string;
  /** Address of the place it belongs to, for the preview. */
  address?: string;
}

export interface Paragraph {
  type: 'paragraph';
  role: 'preface' | 'body';
  runs: Run[];
  address?: string;
}

/** What a cell is for: a label, a title across the panel, the corner with the printed relation, or a value. */
export type CellRole = 'columnHeader' | 'rowHeader' | 'panelTitle' | 'corner' | 'value';

/** One printed cell; cells covered by another's span do not appear. */
export interface TableCell {
  text: string;
  role: CellRole;
  colSpan: number;
  rowSpan: number;
  align: 'left' | 'center';
  /** Group headers over several columns or beside several rows. */
  group?: true;
  /** Printed one character per line (三、本年度办理结果). */
  upright?: true;
  /** Set on value cells only. */
  address?: string;
}

export interface DocumentTable {
  type: 'table';
  key: string;
  /** Accessible name. */
  caption: string;
  /** Widths of the grid columns in twips. */
  widths: number[];
  /** Leading rows that repeat after a page break. */
  headRows: number;
  rows: TableCell[][];
  print: { size: number; line: number; rowHeight: number };
  /** Whether a page break may divide it: never while a page holds it, not while it is short, between any two rows. */
  keepTogether: 'always' | 'whenShort' | 'never';
}

export interface SignatureBlock {
  type: 'signature';
  organName: string;
  /** 2025年1月19日 */
  date: string;
}

export type DocumentNode = Title | Heading | Paragraph | DocumentTable | SignatureBlock;

/** Page tags and document properties. */
export interface DocumentMeta {
  title: string;
  /** What kind of document it is, without organ and year. */
  subject: string;
  /** The title in its usual form, whatever the printed one is. */
  description: string;
  /** Divided by commas. */
  keywords: string;
  organName: string;
  year: number;
  /** ISO date or empty. */
  publishDate: string;
  siteName: string;
  siteUrl: string;
  siteCode: string;
}

export interface DocumentModel {
  meta: DocumentMeta;
  /** Carries the 草稿 mark. */
  draft: boolean;
  nodes: DocumentNode[];
  /** The report itself as canonical JSON, embedded for a lossless return. */
  source: string;
}
