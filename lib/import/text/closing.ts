import { isFurniture, isoDate } from './furniture';
import { plain } from './plain';

/** What stands behind the last sentence of a report. */
export interface Closing {
  text: string[];
  organName: string;
  /** `YYYY-MM-DD`, or `''`. */
  date: string;
  cut: string[];
}

const day = /^(.{0,40}?)\(?(\d{4})年(\d{1,2})月(\d{1,2})日\)?$/;
const chineseDay = /^(.{0,40}?)\(?([一二三四五六七八九零〇○]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日\)?$/;
const numerals = '零一二三四五六七八九';
const organ = /(人民政府|办公室|办事处|中心|委员会|公司|大学|学院|学校|医院|[局厅部院署处会所站馆社队台园委办])$/;

/** A Chinese number up to 31: 二十九. */
function small(words: string): string {
  const [tens, ones = ''] = words.includes('十') ? words.split('十') : ['0', words];
  const digit = (word: string): number => Math.max(0, numerals.indexOf(word));
  return String((words.includes('十') ? (tens === '' ? 10 : 10 * digit(tens!)) : 0) + digit(ones));
}

/** A line that is a date, with the name of an organ before it or alone. */
function dateIn(line: string): { name: string; date: string } | null {
  const words = plain(line);
  const match = day.exec(words);
  if (match) return { name: match[1]!, date: isoDate(match[2]!, match[3]!, match[4]!) };
  const chinese = chineseDay.exec(words);
  if (!chinese) return null;
  const year = chinese[2]!.replace(/./g, (numeral) => String(Math.max(0, numerals.indexOf(numeral))));
  return { name: chinese[1]!, date: isoDate(year, small(chinese[3]!), small(chinese[4]!)) };
}

/** A line that holds nothing but the name of an organ. */
const isName = (line: string): boolean => {
  const words = plain(line);
  return words.length >= 3 && words.length <= 40 && !/[。,:;!?]/.test(words) && organ.test(words);
};

const withBrackets = (name: string): string => name.replace(/[()]/g, (mark) => (mark === '(' ? '（' : '）'));

/** Lines behind the signature: the page around the report, unless it is long enough to be a text of its own. */
const isText = (line: string): boolean => line.length > 80 && /。/.test(line) && !isFurniture(line);

/** Divides what follows the last heading: sentences, signature and date, and the page around them. */
export function readClosing(all: readonly string[]): Closing {
  const lines = all.filter((line) => line.trim() !== '');
  const at = lines.findLastIndex((line) => {
    const found = dateIn(line);
    return found !== null && (found.name === '' || isName(found.name));
  });
  const { name = '', date = '' } = at < 0 ? {} : dateIn(lines[at]!)!;
  const end = at < 0 ? lines.findLastIndex((line) => !isFurniture(line)) + 1 : at;
  const named = name === '' && end > 1 && isName(lines[end - 1]!) ? end - 1 : end;
  const after = lines.slice(at < 0 ? end : at + 1);
  const body = lines.slice(0, named);
  return {
    text: [...body.filter((line) => !isFurniture(line)), ...after.filter(isText)],
    organName: withBrackets(name || (named < end ? plain(lines[named]!) : '')),
    date,
    cut: [...body.filter(isFurniture), ...after.filter((line) => !isText(line))],
  };
}
