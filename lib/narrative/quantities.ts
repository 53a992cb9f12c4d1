import { decimalsOf, numeralValue } from '@/lib/text/numerals';
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

const pattern = new RegExp(`(${arabic}|${chinese})(余|多|来)?([百千]?[万亿])?(余|多)?\\s{0,2}(${units})?(左右|上下|以上|以内)?`, 'g');

/** Units with which a number in Chinese characters is a count. 一个 and 一批 are articles more often than counts. */
const countedInChinese = /^[件条份起宗例篇]$/;
/** What makes digits a date, a document number or a name: 2024年, 〔2021〕30号, 第711号, 12345热线, 24小时. */
const notACount = /^\s?(?:年|月|日|号|时|分(?!公)|点|小时|天|周|版|楼|层|室|路|岁|倍|批次|[-—–－~～:：][0-9])/;
const notAfter = /[第〔[\-—–－~～.:：a-zA-Z/_@0-9０-９]$/;
const before = /(大约|将近|超过|近|约|超|逾)$/;

function quantityOf(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, figure = '', more = '', scale = '', over = '', unit = '', around = ''] = match;
  const start = match.index;
  const isArabic = /[0-9０-９]/.test(figure);
  if (!isArabic && (unit === '' ? true : !countedInChinese.test(unit))) return null;
  const lead = text.slice(Math.max(0, start - 3), start);
  if (isArabic ? notAfter.test(lead) && !/[：:]$/.test(lead) : /[第十百千万余多几数]$/.test(lead)) return null;
  const end = start + whole.length;
  if (unit === '' && notACount.test(text.slice(end, end + 4))) return null;
  const value = numeralValue(figure + scale);
  if (Number.isNaN(value)) return null;
  const vague = [before.exec(lead)?.[1], more || over, around].filter(Boolean).join('');
  const numberEnd = start + figure.length + (more ? 0 : scale.length);
  return { start, numberEnd, end: whole.endsWith(' ') && unit === '' ? end - (whole.length - whole.trimEnd().length) : end, value, decimals: decimalsOf(figure), unit: unit === '％' ? '%' : unit, ...(vague && { vague }) };
}

/** How much of a paragraph is read for its numbers: many times the longest of a report, so that no text can hold the reader up. */
const most = 12_000;

/** All numbers of a text that count or measure, in order; years, dates, document numbers and telephone numbers are none. */
export const quantitiesIn = remembering<readonly Quantity[]>(quantitiesOf);

function quantitiesOf(whole: string): Quantity[] {
  const text = whole.length > most ? whole.slice(0, most) : whole;
  const found: Quantity[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const quantity = quantityOf(text, match);
    if (quantity) found.push(quantity);
  }
  return found;
}
