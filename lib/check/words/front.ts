import { entryAddress } from '@/lib/report/overview';
import { proposeTitle, titleOf } from '@/lib/report/propose';
import { daysBetween, isRealDate } from '@/lib/text/date';
import { deadline } from '../deadline';
import { nameProblem } from '../organ';
import type { Fault, Rule } from '../rule';

const front = (at: string, message: string, more: Partial<Fault> = {}): Fault => ({ at: [at], section: 'front', message, ...more });

const format: Rule = {
  id: 'META-01', severity: 'error', basis: '格式通知的适用年度',
  run({ template: { years, citation }, report: { year } }) {
    if (year >= years.from && (years.to === null || year <= years.to)) return [];
    const span = years.to === null ? `${years.from} 年度起` : `${years.from}—${years.to} 年度`;
    return [front('format', `${year} 年度报告不用${citation.document}格式（${span}使用），改用该年度的格式`)];
  },
};

const organName: Rule = {
  id: 'META-02', severity: 'error', basis: '标题使用机关全称',
  run({ report: { organ } }) {
    const problem = nameProblem(organ.fullName);
    if (!problem) return [];
    if (problem === 'missing') return [front('organ.fullName', '机关全称：还没有填写')];
    const message = `机关全称：“${organ.fullName.trim()}”不像全称，核对是否写全`;
    return [front('organ.fullName', message, problem === 'unusual' ? { severity: 'warning' } : {})];
  },
};

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

const title: Rule = {
  id: 'META-03', severity: 'warning', basis: '年度报告标题通行写法',
  run({ template, report }) {
    const should = withoutSpaces(proposeTitle(template, report.organ.fullName, report.year));
    const is = withoutSpaces(titleOf(template, report));
    if (is === should || report.organ.fullName.trim() === '') return [];
    return [front('title', `标题：应为“${should}”`, { text: is, remedy: { label: '改为规范标题', changes: [{ address: 'title', value: null }] } })];
  },
};

/** Digits in full width are met as well; spaces around them do not matter. */
const digits = '\\s*([\\d０-９]{1,4})\\s*';
const stated = new RegExp(`${digits}年${digits}月${digits}日起?\\s*(?:至|到|[—–－\\-~～]+)(?:${digits}年)?${digits}月${digits}日`);

const digitsOf = (text: string): number => Number(text.normalize('NFKC'));

/** The stretch of time named soon after 统计期限, as written, when it is not the whole of the year. */
function wrongPeriod(text: string, year: number): string | null {
  const from = text.search(/统计(期限|时间|周期|区间)/);
  const match = from < 0 ? null : stated.exec(text.slice(from, from + 60));
  if (!match) return null;
  const [found, y1 = '', m1 = '', d1 = '', y2 = y1, m2 = '', d2 = ''] = match;
  return [y1, m1, d1, y2, m2, d2].map(digitsOf).join() === [year, 1, 1, year, 12, 31].join() ? null : found.trim();
}

const period: Rule = {
  id: 'META-05', severity: 'error', basis: '条例第四十九条',
  run({ report: { year, preface, overview } }) {
    const entries = overview.map((entry, i) => ({ at: entryAddress(entry, i), section: 'overview', text: entry.text }));
    return [{ at: 'preface', section: 'front', text: preface }, ...entries].flatMap(({ at, section, text }): Fault[] => {
      const found = wrongPeriod(text, year);
      return found ? [{ at: [at], section, text: found, message: `统计期限应为 ${year}年1月1日至12月31日，文中为“${found}”` }] : [];
    });
  },
};

const publishing: Rule = {
  id: 'META-07', severity: 'warning', basis: '条例第四十九条',
  run({ report: { organ, year, publishDate }, today, settings }) {
    const last = deadline(organ.type, year);
    const day = `${Number(last.slice(5, 7))}月${Number(last.slice(8))}日`;
    if (publishDate && isRealDate(publishDate)) {
      const late = daysBetween(last, publishDate);
      return late > 0 ? [front('publishDate', `发布日期：比法定期限 ${year + 1}年${day} 晚 ${late} 天`)] : [];
    }
    const left = today && isRealDate(today) ? daysBetween(today, last) : -1;
    if (left < 0 || left > settings.countdownDays) return [];
    return [front('publishDate', left === 0 ? `今天是法定期限 ${day}` : `距 ${day} 还有 ${left} 天`)];
  },
};

export const frontRules: Rule[] = [format, organName, title, period, publishing];
