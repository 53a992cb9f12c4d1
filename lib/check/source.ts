/**
 * What reading a file saw and the report made from it no longer shows: furniture of a web page, spelling of labels, shape
 * of tables. Only rules for imported reports look at it; they stay silent without it.
 */
export interface Source {
  /** Words cut away as page furniture: navigation, hit counters, signing-off (META-14, PRIV-02). */
  cut: readonly string[];
  /** Top-level headings as found, in order: `一、总体情况`. */
  headings: readonly string[];
  /** Keys of tables that were not found (STR-13). */
  missingTables: readonly string[];
  /** Labels that differ from the official ones; `at` names table, row or column (STR-15). */
  labels: readonly { at: string; found: string; official: string }[];
  /** Header cells or rows that are missing or too many (STR-14); `difference` is a short Chinese phrase. */
  grid: readonly { table: string; difference: string }[];
  /** Rows with another number of values than the form has (CELL-05); `at` is the row's address. */
  counts: readonly { at: string; expected: number; found: number }[];
  /** Sentences found inside sections that hold only a table (STR-16), by table key. */
  narrative: readonly { table: string; text: string }[];
  /** Id of the format whose tables were recognised, when the year asks for another (META-01). */
  format?: string;
}
