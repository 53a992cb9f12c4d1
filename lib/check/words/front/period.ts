import type { ParagraphRule, Spot } from '../../paragraph-rule';

/** Digits in full width are met as well; spaces around them do not matter. */
const digits = '\\s?([\\d０-９]{1,4})\\s?';
const range = new RegExp(`${digits}年${digits}月${digits}日[起始]?[，,]?\\s?(?:至|到|[—–－\\-~～]{1,3})(?:${digits}年)?${digits}月${digits}日`);
/** 统计期限为2023年度: a whole year, named as such. */
const wholeYear = /^.{0,12}?([\d０-９]{4})\s?年度?(?=[，,。；;）)]|$)/;

const digitsOf = (text: string): number => Number(text.normalize('NFKC'));

/** How far behind the words 统计期限 the period may stand. */
const reach = 60;

/** The stretch of time named behind a place, when it is not the whole of the year. */
function wrongPeriod(text: string, from: number, year: number): [start: number, end: number] | null {
  const near = text.slice(from, from + reach);
  const match = range.exec(near);
  if (!match) {
    const whole = wholeYear.exec(near);
    if (!whole || digitsOf(whole[1]!) === year) return null;
    const start = from + whole[0].lastIndexOf(whole[1]!);
    return [start, from + whole[0].length];
  }
  const [found, y1 = '', m1 = '', d1 = '', y2 = y1, m2 = '', d2 = ''] = match;
  if ([y1, m1, d1, y2, m2, d2].map(digitsOf).join() === [year, 1, 1, year, 12, 31].join()) return null;
  const start = from + match.index + found.length - found.trimStart().length;
  return [start, start + found.trim().length];
}

const names = /统计(?:数据)?(?:的)?(?:起止)?(?:期限|时间|周期|区间|期间|时段|时限|范围)|(?:所列|本报告|报告中?)数据的?(?:起止)?(?:期限|时间|期间|时限|时段)|数据统计[自从为]|起止时间/;

export const period: ParagraphRule = {
  id: 'META-05', severity: 'error', basis: '条例第四十九条',
  anchors: ['统计', '数据期限', '数据的', '数据时', '起止时间'], parts: ['preface', 'overview'],
  read(text, { year }): Spot[] {
    const named = names.exec(text);
    const wrong = named && wrongPeriod(text, named.index + named[0].length, year);
    if (!wrong) return [];
    const [start, end] = wrong;
    const should = `${year}年1月1日至12月31日`;
    return [{ start, end, message: `统计期限应为 ${should}，文中为“${text.slice(start, end)}”`, becomes: should, label: '改为全年' }];
  },
};
