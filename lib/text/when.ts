const minute = 60_000;

/** Offices work in one time zone, wherever the server stands. */
const zone = 'Asia/Shanghai';

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

function partsOf(date: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** A moment as screens show it: 刚刚, 5 分钟前, 今天 10:32, 1月19日 10:32, in another year 2025年1月19日 10:32. */
export function when(iso: string, now: Date): string {
  const date = new Date(iso);
  const age = now.getTime() - date.getTime();
  if (Number.isNaN(age)) return '';
  // A clock of the browser that goes a little behind the server's.
  if (age < minute && age > -5 * minute) return '刚刚';
  if (age >= minute && age < 60 * minute) return `${Math.floor(age / minute)} 分钟前`;
  return calendarTime(partsOf(date), partsOf(now));
}

function calendarTime(at: Record<string, string>, now: Record<string, string>): string {
  const clock = `${at.hour}:${at.minute}`;
  const isThisYear = at.year === now.year;
  if (isThisYear && at.month === now.month && at.day === now.day) return `今天 ${clock}`;
  const day = `${Number(at.month)}月${Number(at.day)}日 ${clock}`;
  return isThisYear ? day : `${at.year}年${day}`;
}
