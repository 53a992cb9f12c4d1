/** An official format, as the form of a new report shows it. */
export interface FormatRow {
  label: string;
  document: string;
  from: number;
  to: number | null;
}

/** First report year with a nationwide form. */
export const firstYear = (formats: readonly FormatRow[]): number => Math.min(...formats.map(({ from }) => from));

/** Which form the year prescribes, with its source. */
export function formatWords(formats: readonly FormatRow[], year: string): string {
  if (!/^\d{4}$/.test(year)) return '由年度决定';
  const format = formats.find(({ from, to }) => Number(year) >= from && (to === null || Number(year) <= to));
  return format ? `${format.label}，${format.document}` : `${firstYear(formats)} 年度以前没有全国统一的格式`;
}
