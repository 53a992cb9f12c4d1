import { plain } from './plain';

const report = /(政府信息公开|政务信息公开|政务公开|信息公开)(工作)?(\d{4}年)?度?(年度|情况)?(工作)?(情况)?(的)?(年度)?(报告|年报|总结)/;
const year = /(\d{4})年?度?/;
const chineseYear = /[一二三四五六七八九零〇○]{4}年/;

/** True for a line that names a report and its year, as a title does. */
export function isTitle(line: string): boolean {
  const words = plain(line);
  return words.length >= 10 && words.length <= 80 && report.test(words) && (year.test(words) || chineseYear.test(words)) && !/[。;»>:]|^(上|下)一?[篇条]/.test(words);
}

/** The name of a report behind the name of its organ, without year. */
const yearless = /^[\u4e00-\u9fff（）()]{3,40}?(政府信息公开|政务信息公开|政务公开)工作?(年度)?(工作)?(报告|年报)$/;

/** True for a line that can be nothing but a title which lacks its year. */
export function isYearlessTitle(line: string): boolean {
  const words = plain(line);
  return yearless.test(words) && organIn(words).length >= 3;
}

const numerals = '零一二三四五六七八九';
const digit = (numeral: string): string => String(Math.max(0, numerals.indexOf(numeral)));

/** The year in a title, in digits of either width or Chinese. */
export function yearIn(title: string): number | null {
  const words = plain(title);
  const found = year.exec(words)?.[1] ?? chineseYear.exec(words)?.[0].slice(0, 4).replace(/./g, digit);
  return found ? Number(found) : null;
}

/** A place alone stands for its government: 某县2023年政府信息公开工作年度报告. */
const placeAlone = /([省市县旗州盟]|自治区|[^社园小]区|新区)$/;

/** What a title leaves when year and name of the report are taken away: the organ. */
export function organIn(title: string): string {
  const words = plain(title).replace(/[《》"]/g, '');
  const name = words.slice(0, Math.max(0, words.search(report))).replace(chineseYear, '').replace(year, '').replace(/^关于|(的|关于|[-—])$/g, '');
  // 某县人民政府信息公开工作年度报告 writes 政府 once for both.
  if (name.endsWith('人民')) return `${name}政府`;
  const full = placeAlone.test(name) ? `${name}人民政府` : name;
  return full.replace(/[()]/g, (mark) => (mark === '(' ? '（' : '）'));
}
