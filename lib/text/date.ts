/** True for a real calendar day written `YYYY-MM-DD`. */
export function isRealDate(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : lengths[month - 1]!);

/** Document style, no leading zeros: chineseDate('2025-01-19') // '2025年1月19日'. Anything else is returned as it is. */
export function chineseDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : iso;
}

/** Day in China at a moment written in ISO 8601: dayInChina('2025-01-18T17:00:00Z') // '2025-01-19'. What is no moment is returned as it is. */
export function dayInChina(moment: string): string {
  const time = new Date(Date.parse(moment) + 8 * 3_600_000);
  return Number.isNaN(time.getTime()) ? moment : time.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese ordinal from 1 to 99: chineseOrdinal(12) // '十二'. */
export function chineseOrdinal(n: number): string {
  const tens = Math.floor(n / 10);
  return (tens > 1 ? numerals[tens] : '') + (tens > 0 ? '十' : '') + numerals[n % 10];
}
