/** A label as it stands in a file, where the official form has another. */
export interface FoundLabel {
  /** Address of the row or column, of the table for any other label. */
  at: string;
  found: string;
  official: string;
}

/** A row of a file with another number of values than the form has. */
export interface ValueCount {
  /** Address of the row; of the table when it has only one. */
  at: string;
  expected: number;
  found: number;
}

/**
 * What reading a file saw and the report made from it no longer shows: furniture of a web page, spelling of labels, shape
 * of tables. Only rules for imported reports look at it; they stay silent without it.
 */
export interface Source {
  /** Lines cut away as page furniture: navigation, hit counters, responsible editors (META-14, PRIV-02). */
  cut: readonly string[];
  /** False when the text begins without the title of a report (META-02). */
  hasTitle: boolean;
  /** Headings that were taken for those of the official sections, as found and in order; a section without one is missing (STR-01). */
  headings: readonly { section: string; found: string }[];
  /** Keys of tables that were not found (STR-13). */
  missingTables: readonly string[];
  /** Labels that differ from the official ones (STR-15). */
  labels: readonly FoundLabel[];
  /** Header cells and rows that are missing or too many (STR-14): where, and a short Chinese phrase. */
  grid: readonly { at: string; difference: string }[];
  /** Rows whose values could not all be told apart (CELL-05). */
  counts: readonly ValueCount[];
  /** Sentences found inside sections that hold only a table (STR-16), by table key. */
  narrative: readonly { table: string; text: string }[];
}
