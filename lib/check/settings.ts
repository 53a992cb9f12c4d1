/** Thresholds an organisation may set. Shares are fractions of 1, lengths are characters without white space. */
export interface Settings {
  /** Least length of section one and section five (STR-08). */
  overviewLeast: number;
  problemsLeast: number;
  /** Length from which section one is called long (STR-09). */
  overviewMost: number;
  /** Largest figure that is not questioned (CELL-07). */
  largestCount: number;
  /** Times by which a figure may grow or shrink in a year (CELL-08). */
  largestChange: number;
  /** Share of 其他 among the results that is questioned (T3-08). */
  miscShare: number;
  /** Share of applications carried over that is questioned (T3-12). */
  carriedShare: number;
  /** Likeness of section five to last year's: questioned, and refused (XY-05). */
  problemsLikeness: number;
  problemsCopied: number;
  /** Likeness of section one to last year's (XY-06). */
  overviewLikeness: number;
  /** Days before the deadline from which the countdown shows (META-07). */
  countdownDays: number;
  /** Length of a clause without any mark (TXT-07). */
  longestClause: number;
  /** Stock phrases in 100 characters (LEX-13). */
  stockPhrases: number;
}

export const defaultSettings: Settings = {
  overviewLeast: 200, problemsLeast: 80, overviewMost: 1000, largestCount: 1e9, largestChange: 10, miscShare: 0.3, carriedShare: 0.2,
  problemsLikeness: 0.6, problemsCopied: 0.85, overviewLikeness: 0.8, countdownDays: 10, longestClause: 60, stockPhrases: 3,
};

/** The usual thresholds with those put over them that an organisation set; anything else in `own` is ignored. */
export function readSettings(own: Readonly<Record<string, number>> = {}): Settings {
  const known = Object.entries(own).filter(([key, value]) => key in defaultSettings && Number.isFinite(value) && value >= 0);
  return { ...defaultSettings, ...Object.fromEntries(known) };
}
