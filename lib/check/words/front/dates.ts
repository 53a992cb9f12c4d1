import { chineseDate, daysBetween, isRealDate } from '@/lib/text/date';
import type { Report } from '@/lib/report/report';
import { deadline } from '../../deadline';
import type { Fault, Rule } from '../../rule';
import { front } from './fault';

const dayOf = (iso: string): string => `${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;

/** The day that tells when a report came out: of publishing, else of signing, which cannot lie behind it. */
function publicDay({ publishDate, signature, year }: Report): { at: string; name: string; date: string } | null {
  if (publishDate && isRealDate(publishDate)) return { at: 'publishDate', name: '发布日期', date: publishDate };
  const isDated = isRealDate(signature.date) && signature.date.startsWith(`${year + 1}-`);
  return isDated ? { at: 'signature.date', name: '成文日期', date: signature.date } : null;
}

const publishing: Rule = {
  id: 'META-07', severity: 'warning', basis: '条例第四十九条',
  run({ report, today, settings }) {
    const last = deadline(report.organ.type, report.year);
    const day = dayOf(last);
    const known = publicDay(report);
    const late = known ? daysBetween(last, known.date) : 0;
    if (known && late > 0) return [front(known.at, `${known.name}：比法定期限 ${report.year + 1}年${day} 晚 ${late} 天`)];
    if (known?.at === 'publishDate') return [];
    const left = today && isRealDate(today) ? daysBetween(today, last) : -1;
    if (left < 0 || left > settings.countdownDays) return [];
    return [front('publishDate', left === 0 ? `今天是法定期限 ${day}` : `距 ${day} 还有 ${left} 天`)];
  },
};

/** What is wrong with the date under a report, or null. */
function dateProblem({ year, publishDate, signature: { date } }: Report): string | null {
  if (!isRealDate(date)) return `“${date}”不是日历上的日期`;
  if (!date.startsWith(`${year + 1}-`)) return `${chineseDate(date)} 不在 ${year + 1} 年，${year} 年度报告在次年编制`;
  const isAfter = publishDate && isRealDate(publishDate) && daysBetween(publishDate, date) > 0;
  return isAfter ? `${chineseDate(date)} 晚于发布日期 ${chineseDate(publishDate)}，核对其一` : null;
}

const signing: Rule = {
  id: 'META-08', severity: 'error', basis: 'GB/T 9704 第7.3.5.4条',
  run({ report }): Fault[] {
    const { date } = report.signature;
    const problem = date.trim() === '' ? null : dateProblem(report);
    return problem ? [front('signature.date', `成文日期：${problem}`)] : [];
  },
};

export const dateRules: readonly Rule[] = [publishing, signing];
