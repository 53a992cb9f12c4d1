/** A stretch of a text in UTF-16 units: from `start` up to, not including, `end`. */
export type Span = readonly [start: number, end: number];
