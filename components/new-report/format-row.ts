/** An official format, as the form of a new report shows it. */
export interface FormatRow {
  label: string;
  document: string;
  from: number;
  to: number | null;
}

/** Which form the year prescribes, with its source. */
export function formatWords(formats: FormatRow[], year: string): string {
  if (!/^\d{4}$/.test(year)) return '由年度决定';
  const format = formats.find(({ from, to }) => Number(year) >= from && (to === null || Number(year) <= to));
  return format ? `${format.label}，${format.document}` : `${Math.min(...formats.map(({ from }) => from))} 年度以前没有全国统一的格式`;
}
