/**
 * The printed page after GB/T 9704-2012 《党政机关公文格式》, as plain figures for every renderer.
 * Lengths are in twips (1/20 pt) and type sizes in half-points, the units of Word.
 */

/** A4 with 天头 37 mm, 订口 28 mm, right 26 mm, below 35 mm; header and footer are distances from the paper's edge. */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 851, footer: 1406 },
} as const;

/** 版心: the width that text and tables fill. */
export const textWidth = page.width - page.margin.left - page.margin.right;

/** 22 lines fill the page: 22 × 28.95 pt. */
export const linePitch = 579;

/** 28 characters fill a line: each 三号 character gives up a quarter point. */
export const characterSpacing = -5;

/** One 三号 character as it stands in a line. */
export const characterWidth = 315;

/** 每段首行缩进 2 字. */
export const firstLineIndent = 2 * characterWidth;

/** A typeface by its official name, and the name it is sold under elsewhere. */
export interface Typeface {
  name: string;
  also: string;
}

export const fonts = {
  title: { name: '方正小标宋简体', also: '宋体' },
  body: { name: '仿宋_GB2312', also: '仿宋' },
  aspect: { name: '楷体_GB2312', also: '楷体' },
  heading: { name: '黑体', also: 'SimHei' },
  table: { name: '宋体', also: 'SimSun' },
  latin: { name: 'Times New Roman', also: 'Liberation Serif' },
} as const satisfies Record<string, Typeface>;

/** How text of one role is set. */
export interface TypeRole {
  font: Typeface;
  /** Half-points. */
  size: number;
  /** Exact line height. */
  line: number;
}

export const roles = {
  title: { font: fonts.title, size: 44, line: 700 },
  heading1: { font: fonts.heading, size: 32, line: linePitch },
  heading2: { font: fonts.aspect, size: 32, line: linePitch },
  body: { font: fonts.body, size: 32, line: linePitch },
  aspect: { font: fonts.aspect, size: 32, line: linePitch },
  pageNumber: { font: fonts.table, size: 28, line: 280 },
  draftMark: { font: fonts.heading, size: 28, line: 280 },
} as const satisfies Record<string, TypeRole>;

/** Colour of the 草稿 mark: there, but not in the way. */
export const draftColour = '808080';

/** What the mark in the header of a draft says. */
export const draftMark = '草稿';

/** Space inside a table cell. */
export const cellPadding = { side: 28, above: 15 } as const;
