/** The day by which a report must be public: 31 March for governments, 31 January for all others (条例第四十九条). */
export function deadline(type: string, year: number): string {
  return type === 'government' ? `${year + 1}-03-31` : `${year + 1}-01-31`;
}
