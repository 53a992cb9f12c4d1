import { decimalsOf, numeralValue } from '@/lib/text/numerals';
import { oneOf, spaces } from '@/lib/text/one-of';
import { remembering } from '@/lib/text/remembering';

/** A number with its unit, as a sentence writes it. */
export interface Quantity {
  /** The number alone, 万 included. */
  start: number;
  numberEnd: number;
  /** Behind the unit, and behind 左右 when that follows. */
  end: number;
  value: number;
  decimals: number;
  /** As written; empty when none follows. */
  unit: string;
  /** The words that make it vague: 余, 近, 左右. */
  vague?: string;
}

const units = '个百分点|百分点|万元|亿元|件次|人次|件|条|个|份|起|宗|例|篇|次|项|则|批|期|部|场|家|名|人|元|%|％';
const arabic = '[0-9０-９]{1,15}(?:,[0-9]{3}(?![0-9])){0,4}(?:[.．][0-9０-９]{1,8})?';
const chinese = '[〇零一二两三四五六七八九十百千]{1,10}';

const pattern = new RegExp(`(${arabic}|${chinese})(余|多|来)?([百千]?[万亿])?(余|多)?\\s{0,2}(${units})?(左右|上下|以上|以内)?`, 'y');

/** Units with which a number in Chinese characters is a count. 一个 and 一批 are articles more often than counts. */
const countedInChinese = /^[件条份起宗例篇]$/;
/** What makes digits a date, a document number or a name: 2024年, 〔2021〕30号, 第711号, 12345热线, 24小时. */
const notACount = /^\s?(?:年|月|日|号|时|分(?!公)|点|小时|天|周|版|楼|层|室|路|岁|倍|批次|[-—–－~～:：][0-9])/;
const isPartOfCode = oneOf('第〔[-—–－~～./_@0123456789０１２３４５６７８９abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const isPartOfNumeral = oneOf('第十百千万余多几数');
const before = /(大约|将近|超过|近|约|超|逾)$/;
const endsVague = oneOf('约近过超逾');

const isDigit = oneOf('0123456789０１２３４５６７８９');
const isChineseNumeral = oneOf('〇零一二两三四五六七八九十百千');
const beginsNumber = oneOf('0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千');
/** What may follow a Chinese number that counts something; most are 一 in other words. */
const followsCount = oneOf(`余多来万亿件条份起宗例篇${spaces}`);
/** What makes digits a date or the number of a document whatever else stands there. */
const followsDate = oneOf('年月日号');

function quantityOf(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, figure = '', more = '', scale = '', over = '', unit = '', around = ''] = match;
  const start = match.index;
  const isArabic = isDigit(text, start);
  if (!isArabic && !countedInChinese.test(unit)) return null;
  if (isArabic ? isPartOfCode(text, start - 1) : isPartOfNumeral(text, start - 1)) return null;
  const end = start + whole.length;
  if (unit === '' && notACount.test(text.slice(end, end + 4))) return null;
  const value = numeralValue(figure + scale);
  if (Number.isNaN(value)) return null;
  const about = endsVague(text, start - 1) ? before.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? '' : '';
  const vague = about + (more || over) + around;
  const numberEnd = start + figure.length + (more ? 0 : scale.length);
  return { start, numberEnd, end: whole.endsWith(' ') && unit === '' ? end - (whole.length - whole.trimEnd().length) : end, value, decimals: decimalsOf(figure), unit: unit === '％' ? '%' : unit, ...(vague && { vague }) };
}

/** Digits of the longest number. */
const longest = 15;

/** How much of a paragraph is read for its numbers: many times the longest of a report, so that no text can hold the reader up. */
const most = 12_000;

/** All numbers of a text that count or measure, in order; years, dates, document numbers and telephone numbers are none. */
export const quantitiesIn = remembering<readonly Quantity[]>(quantitiesOf);

function quantitiesOf(whole: string): Quantity[] {
  const text = whole.length > most ? whole.slice(0, most) : whole;
  const found: Quantity[] = [];
  for (let at = 0; ; ) {
    while (at < text.length && !beginsNumber(text, at)) at += 1;
    if (at >= text.length) return found;
    const end = runEnd(text, at);
    if (!mayCount(text, at, end)) {
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text)!;
    const quantity = quantityOf(text, match);
    if (quantity) found.push(quantity);
    at += match[0].length;
  }
}

/** Where the digits or the Chinese numerals that begin at a place end; the place itself when none does. */
function runEnd(text: string, start: number): number {
  const isPart = isDigit(text, start) ? isDigit : isChineseNumeral;
  let end = start;
  while (isPart(text, end)) end += 1;
  return end;
}

/** False for the many runs of which one look tells that they count nothing: 2024年, 进一步. */
const mayCount = (text: string, start: number, end: number): boolean => (isDigit(text, start) ? end - start > longest || !followsDate(text, end) : followsCount(text, end));
