import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import type { Remark } from '../matches';

/** A run of digits long enough for a mobile, an identity card or a bank card; not inside an address or a code with letters. */
const run = /(?<![\w/.=\-])(?:1[3-9]\d[ -]\d{4}[ -]\d{4}|\d{11,19}[Xx]?)(?![\w-])/g;

/** What every run holds; looked for first, since nearly no paragraph has one. */
const longNumber = /\d[\d -]{10}/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 18 places, a plausible birthday, and the check digit of GB 11643. */
function isIdentity(digits: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11] === digits[17]!.toUpperCase();
}

/** The check of card numbers (Luhn); Chinese cards begin with 62. */
function isBankCard(digits: string): boolean {
  if (!/^62\d{14,17}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An organ may give a mobile as its telephone; whether it should is for people to say. */
const asContact = /(?:电话|手机|热线|联系方式|联系人|传真|咨询|微信)[^。；;\d]{0,12}$/;
const asFigure = /^\s?(?:亿|万|元|件|条|个|次|人|吨|千|户|平)/;

function remark(text: string, found: string, at: number): Remark | null {
  const digits = found.replace(/[ -]/g, '');
  if (isIdentity(digits)) return { message: `“${found}”像居民身份证号，公开前删除` };
  if (isBankCard(digits)) return { message: `“${found}”像银行卡号，公开前删除` };
  if (!/^1[3-9]\d{9}$/.test(digits) || asFigure.test(text.slice(at + found.length, at + found.length + 3))) return null;
  if (asContact.test(text.slice(Math.max(0, at - 20), at))) return { message: `联系电话“${found}”是手机号，核对能否公开，一般用办公电话`, severity: 'warning' };
  return { message: `“${found}”像个人手机号，公开前删除` };
}

/** PRIV-01: mobile, identity and bank card numbers. */
export const personalNumbers: ParagraphRule = {
  id: 'PRIV-01', severity: 'error', basis: '条例第十五条，个人信息保护法',
  read: (text) => {
    const spots: Spot[] = [];
    if (!longNumber.test(text)) return spots;
    for (const { 0: found, index } of matchesOf(text, run)) {
      const said = remark(text, found, index);
      if (said) spots.push({ start: index, end: index + found.length, ...said });
    }
    return spots;
  },
};
