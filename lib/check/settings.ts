/** Thresholds an organisation may set. */
export interface Settings {
  /** Least length of section one and section five, in characters (STR-08). */
  overviewLeast: number;
  problemsLeast: number;
  /** Largest figure that is not questioned (CELL-07). */
  largestCount: number;
  /** Days before the deadline from which the countdown shows (META-07). */
  countdownDays: number;
}

export const defaultSettings: Settings = { overviewLeast: 200, problemsLeast: 80, largestCount: 1e9, countdownDays: 10 };
