/**
 * When a rule runs: `live` while typing, `section` on leaving a section, `export` before publishing, `import` on a
 * report that a file brought, `years` when last year's report is attached.
 */
export type When = 'live' | 'section' | 'export' | 'import' | 'years';

/** The moments as people read them. */
export const whenWords: Readonly<Record<When, string>> = {
  live: '填写时', section: '离开一个部分时', export: '导出和发布前', import: '读取已有报告时', years: '附上上年报告时',
};

/** What people read about a rule; its id, severity and basis stand with the rule itself. */
export interface Card {
  when: When;
  /** The rule in words, a formula where there is one. */
  says: string;
  /** The sentence it reports, places in braces. */
  message: string;
  /** An example that is reported and one that is not. For rules on one paragraph both are whole paragraphs, and a test runs them. */
  fires: string;
  silent: string;
}

/** Cards of one family by rule id. */
export type Cards = Readonly<Record<string, Card>>;
