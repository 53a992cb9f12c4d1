/**
 * The vocabulary in which an official report format is written down. A Template is plain data: it survives
 * JSON, so a server component can hand it to the browser and a reviewer can lay it beside the official form.
 */

/** Where a form, a sentence or a sum comes from. */
export interface Citation {
  authority: string;
  document: string;
  /** ISO date of issue. */
  date?: string;
}

/** What may stand in a cell: `count` 非负整数, `signed` 可为负的整数, `money` 金额 (≤ 6 decimals), `text` 文字. */
export type CellKind = 'count' | 'signed' | 'money' | 'text';

/** One value row or value column. */
export interface Leaf {
  /** Part of the address; `''` for the only row of a table that has no row labels (表四). */
  key: string;
  /** Letter-exact label of the official form. */
  label: string;
  /** Short label for messages and narrow screens. */
  short?: string;
  /** How the printed relation names this row: 一, 二, 三（七）, 四. */
  mark?: string;
  /** Other spellings met in real reports; for import only. */
  aliases?: string[];
  /** Kind of the value; on columns only. Default `count`. */
  kind?: CellKind;
  unit?: string;
  /** A computed cell: the left side of an equation says how. */
  total?: true;
  /** One sentence of 填报说明 and the article it rests on. */
  help?: string;
  basis?: string;
}

/** A label that spans its children; it has no value cells of its own. */
export interface Group {
  /** Part of the address of the children when present. */
  key?: string;
  label: string;
  short?: string;
  aliases?: string[];
  children: AxisNode[];
}

export type AxisNode = Leaf | Group;

/** One block of a table with its own header. 表二 has four, the others one. */
export interface Panel {
  /** A title row across the whole width, such as 第二十条第（一）项. */
  title?: string;
  /** Text of the corner cell above the row labels. */
  corner?: string;
  columns: AxisNode[];
  rows: AxisNode[];
}

export interface Table {
  /** First part of every address: `table3`. */
  key: string;
  /** Accessible name; the official form prints none. */
  caption: string;
  /** Unit of the table as a whole, for the form: 件. */
  unit?: string;
  /** Widths of the printed grid columns in twips; their sum is the type area (8845). */
  widths: number[];
  /** How many grid columns the row labels take. */
  labelColumns: number;
  /** Size of print in half points and least row height in twips. */
  print: { size: number; line: number; rowHeight: number };
  /** Printed whole on one page. */
  keepTogether?: true;
  /** Question for an untouched table that most organs answer with “none”, and its two answers. */
  nil?: { ask: string; none: string; some: string };
  panels: Panel[];
}

/** A required sub-heading of a prose block: （一）主动公开情况. */
export interface Aspect {
  key: string;
  heading: string;
  /** Short name for messages: 主动公开. */
  short: string;
  /** Other names that are as good: 平台建设情况. */
  aliases?: string[];
  /** Words by which a heading is known to mean it, the most telling first. */
  signs: string[];
  /** Words that tell of it in a section whose headings name no aspect, besides `signs`. */
  told?: string[];
  /** Words of which its text holds at least one. */
  topics: string[];
  hint: string;
  /** Facts to ask for. */
  asks: string[];
}

export interface Guidance {
  text: string;
  basis: string;
}

export type Block =
  | { type: 'prose'; key: ProseKey; aspects?: Aspect[]; nilPhrase?: string; asks?: string[] }
  | { type: 'table'; table: string };

/** The narrative parts of a report; also their addresses. */
export type ProseKey = 'overview' | 'problems' | 'otherMatters';

export interface Section {
  /** URL slug and key: `requests`. */
  key: string;
  /** Letter-exact official heading. */
  heading: string;
  /** Name without its number, for narrow places. */
  short: string;
  guidance: Guidance[];
  blocks: Block[];
}

/** `equal`: left must equal right (勾稽关系, totals). `atLeast`: left must not be smaller than right. */
export type Relation = 'equal' | 'atLeast';

export type Severity = 'error' | 'warning' | 'hint';

/**
 * A relation between sums. For every row (or column, or once) Σ left compared with Σ right. When `relation` is
 * `equal` and left is one cell marked `total`, the equation also computes that cell.
 */
export interface Equation {
  /** Id of the rule it implements, for ever: `T3-04`. */
  id: string;
  severity: Severity;
  table: string;
  /** What `left` and `right` name: column keys when `each` is `row`, row keys when `column`, cells (without the table) when `once`. */
  each: 'row' | 'column' | 'once';
  /** Limits `each: 'row'` to these row keys (or `each: 'column'` to these column keys). */
  only?: string[];
  relation: Relation;
  left: string[];
  right: string[];
  /** The relation in words, for lists of rules: 一＋二＝三（七）＋四. */
  says: string;
  basis: string;
  /** What else to do when it fails; added to the message. */
  advice?: string;
}

/** This year's carried-in figures equal last year's carried-out ones. */
export interface Carry {
  from: string;
  to: string;
}

/** A figure that last year's report and this year's changes determine: 现行有效 = 上年 + 制发 − 废止. */
export interface Succession {
  is: string;
  /** Cells of last year's report that it starts from. */
  before: string[];
  /** Cells of this year that are added, and taken away. */
  plus: string[];
  minus: string[];
}

/** Cells of 表三 that are compared with each other, all of them totals of their row. */
export interface RequestCells {
  received: string;
  carriedIn: string;
  closed: string;
  carriedOut: string;
  /** Outcomes that fit nowhere else; null in a form that does not count them by themselves. */
  misc: string | null;
}

/** What shared code may ask of a format instead of asking which format it is. */
export interface Traits {
  /** Section six must state the 信息处理费. */
  feeStatement: 'required' | 'none';
  /** Rows that only an organ with rule-making power may fill. */
  ruleMakingRows: string[];
  /** A count and an amount that are both zero or both not. */
  countWithAmount: { count: string; amount: string } | null;
  /** Documents in force, which carry over from year to year. */
  stocks: Succession[];
  /** Items of licensing, punishment and fees, which carry over from year to year. */
  itemCounts: Succession[];
  /** An amount in 万元 that is easily filled in 元. */
  amountInWan: string | null;
  /** Tables that hold nothing but zeros only in organs without powers. */
  rarelyZero: string[];
  requests: RequestCells;
  /** Rows whose outcome rests on 依法定密. */
  stateSecretRows: string[];
  /** Rows whose outcome needs the conditions of an article looked up. */
  doubtfulRows: string[];
  /** Cases of one kind: all of the year, and those without a decision at its end. */
  disputes: { total: string; pending: string }[];
  /** Cases brought to court without 复议. */
  directSuits: string;
}

export interface Template {
  id: string;
  label: string;
  citation: Citation;
  /** Numbers of notices on other years' formats, which a report must not name as its ground. */
  otherNotices: string[];
  /** Report years covered; `to` null means still in force. */
  years: { from: number; to: number | null };
  /** `{organ}` `{year}` are replaced. */
  titlePattern: string;
  /** Parts of the proposed preface; a part is left out when one of its placeholders has no value. */
  prefacePattern: string[];
  /** Proposed statements for the 信息处理费; empty when none is needed. */
  feeStatements: { none: string; amount: string } | null;
  sections: Section[];
  tables: Table[];
  equations: Equation[];
  carries: Carry[];
  traits: Traits;
}
