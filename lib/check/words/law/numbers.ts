import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';

/** 国办公开办函〔2021〕30号 with whatever stands for its brackets, and with what does not belong in it. */
const documentNumber = /([\u4e00-\u9fff](?:发|函|字|规|通|令|办|电|文))\s?([〔［[(（【﹝〖{])\s?(\d{2}|(?:19|20)\d\d)\s?([〕］\])）】﹞〗}])\s?(第)?\s?(\d{1,5})\s?号/g;
/** Brackets that a web page may have put for the right ones. */
const ofTheWeb = /[[(﹝]/;

/** LAW-03: 发文字号 has six-cornered brackets, the whole year, no 第 and no leading zero. */
export const documentNumbers: ParagraphRule = {
  id: 'LAW-03', severity: 'warning', basis: 'GB/T 9704—2012 7.2.5', anchors: ['号'],
  read: (text, { isImported }) => spotsAt(text, documentNumber, ({ 0: whole, 1: sign = '', 2: open = '', 3: year = '', 4: close = '', 5: ordinal, 6: number = '' }) => {
    const right = open === '〔' && close === '〕';
    if (right && year.length === 4 && !ordinal && !number.startsWith('0')) return null;
    const whole4 = year.length === 4 ? year : `20${year}`;
    const becomes = `〔${whole4}〕${Number(number)}号`;
    const onlyBrackets = year.length === 4 && !ordinal && !number.startsWith('0');
    return {
      from: sign.length, message: `发文字号“${whole.slice(sign.length).trim()}”应写作“${becomes}”`, becomes, label: '改为规范字号',
      ...(isImported && onlyBrackets && ofTheWeb.test(open) && { severity: 'hint' as const }),
    };
  }),
};

/** The decree behind the name of the Regulation. */
const decree = /政府信息公开条例》\s?[（(]\s?((?:中华人民共和国)?(国务院令|国令|国务院)\s?(第)?\s?(\d{3})\s?号(令)?)/g;

/** LAW-04: the Regulation in force is 国务院令第711号. */
export const decreeNumber: ParagraphRule = {
  id: 'LAW-04', severity: 'warning', basis: '国务院令第711号', anchors: ['政府信息公开条例》'],
  read: (text) => spotsAt(text, decree, ({ 0: whole, 1: found = '', 2: issuer, 3: ordinal, 4: number, 5: tail }) => {
    const isUsual = (issuer === '国务院令' && ordinal && !tail) || (issuer === '国务院' && tail);
    if (number === '711' && isUsual) return null;
    const from = whole.length - found.length;
    return { from, message: `现行条例为国务院令第711号，文中为“${found}”`, becomes: '国务院令第711号', ...(number === '711' && { severity: 'hint' as const }) };
  }),
};
