import { chineseDate, isRealDate } from '@/lib/text/date';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { isInside, name } from '../punctuation/marks';
import { spotsAt } from '../matches';

const basis = 'GB/T 15835 出版物上数字用法，GB/T 9704';

const anchors = ['19', '20', '１９', '２０', '年0', '月0', '年度', '年1', '年2', '年3', '年4', '年5', '年6', '年7', '年8', '年9', '年全年', '年底', '年初'];

/** 2024.1.5, 2024-01-05, 2024/1/5; not inside numbers, addresses and file names. */
const parted = /(?<![\w.\-/:=])((?:19|20)\d{2})([.\-/])(\d{1,2})\2(\d{1,2})(?![\w\-/]|\.[\w])/g;
/** 2024年01月05日 */
const withZeros = /(\d{4}年)(?:0\d|\d{1,2})月(?:\d{1,2}日)?|(?<![\d年])0\d月(?:\d{1,2}日)?|(?<!\d)\d{1,2}月0\d日/g;
/** 20231月1日: 年 is missing. */
const withoutYear = /(?<![\d.])((?:19|20)\d\d)(1[0-2]|[1-9])月(?=\d{1,2}日)/g;
/** 24年1月, 24年度: the century is missing. */
const short = /(?<![\d.\-—～~至近余第约续满每/])(\d{2})年(?=\d{1,2}月|度|全年|[底末初])/g;

const iso = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function partedDates(text: string): Spot[] {
  if (!/\d[.\-/]\d/.test(text)) return [];
  return spotsAt(text, parted, ({ 0: found, 1: year = '', 3: month = '', 4: day = '' }) => {
    const date = iso(year, month, day);
    return isRealDate(date) ? { becomes: chineseDate(date), message: `日期“${found}”应写作 ${chineseDate(date)}` } : null;
  });
}

function datesWithZeros(text: string): Spot[] {
  if (!/0\d[月日]/.test(text)) return [];
  return spotsAt(text, withZeros, ({ 0: found }) => {
    const becomes = found.replace(/(^|年|月)0(?=\d[月日])/g, '$1');
    return becomes === found ? null : { becomes, message: `日期“${found}”应写作 ${becomes}` };
  });
}

function datesWithoutYear(text: string): Spot[] {
  return spotsAt(text, withoutYear, ({ 0: found, 1: year = '', 2: month = '' }) => {
    const becomes = `${year}年${month}月`;
    return { becomes, message: `日期“${found}”缺少“年”，应写作 ${becomes}` };
  });
}

/** Only years about the one that the report is on; 20年度 may be a span of time, 24年度 is not. */
function shortYears(text: string, year: number): Spot[] {
  if (!/\d\d年/.test(text)) return [];
  return spotsAt(text, short, ({ 0: found, 1: two = '', index }) => {
    const full = Math.floor(year / 100) * 100 + Number(two);
    if (full < year - 3 || full > year + 1 || isInside(text, index, name)) return null;
    return { becomes: `${full}年`, message: `“${found}”应写作 ${full}年，年份用四位数字` };
  });
}

/** NUM-02: dates in full, without zeros in front. */
const written: ParagraphRule = {
  id: 'NUM-02', severity: 'warning', basis, anchors,
  read: (text, { year }) => [...partedDates(text), ...datesWithZeros(text), ...datesWithoutYear(text), ...shortYears(text, year)],
};

/** 1-12月, 2021~2023年, 10-20%: two figures with a hyphen between and one unit after. */
const range = /(?<![\d.\-~A-Za-z〔〕号第/])(\d{1,4}(?:\.\d{1,4})?)(%?)([-~－])(\d{1,4}(?:\.\d{1,4})?)(%|年|月|日|天|个|件|条|人|万元|元|小时|周岁|倍|期|项)(?![-~－/\d])/g;
const halfPercent = /(?<![\d.])(\d{1,3}(?:\.\d{1,4})?)[～—](\d{1,3}(?:\.\d{1,4})?)%/g;

/** NUM-03: ranges with — or ～, and a percentage on both sides. */
const ranges: ParagraphRule = {
  id: 'NUM-03', severity: 'hint', basis: 'GB/T 15834、GB/T 15835',
  anchors: [...'0123456789%'].flatMap((last) => ['-', '~', '－'].map((sign) => last + sign)).concat('%～', '%—', '～', '—'),
  read: (text) => [
    ...spotsAt(text, range, ({ 0: found, 1: low = '', 2: percent = '', 3: sign = '', 4: high = '', 5: unit = '' }) => {
      const becomes = unit === '%' ? `${low}%～${high}%` : `${low}${percent}${sign === '~' ? '～' : '—'}${high}${unit}`;
      return { becomes, message: `数值范围“${found}”应写作 ${becomes}` };
    }),
    ...spotsAt(text, halfPercent, ({ 0: found, 1: low = '', 2: high = '' }) => ({
      becomes: `${low}%～${high}%`, message: `数值范围“${found}”应写作 ${low}%～${high}%`,
    })),
  ],
};

const relative = /今年以来|今年|去年同期|去年|明年|前年(?!度)|截[至止]目前|到目前为止|(?<![最临])近日|(?<!\d)日前/g;

/** NUM-04: a report is read years later. */
const relativeTime: ParagraphRule = {
  id: 'NUM-04', severity: 'hint', basis: '年度报告统计期限', anchors: ['今年', '去年', '明年', '前年', '截至目前', '截止目前', '到目前为止', '近日', '日前'],
  read: (text, { year }) => spotsAt(text, relative, ({ 0: found, index }) => {
    if (isInside(text, index, name)) return null;
    return { message: `“${found}”时间不明确，写明 ${year}年或具体日期` };
  }),
};

export const dateRules: readonly ParagraphRule[] = [written, ranges, relativeTime];
