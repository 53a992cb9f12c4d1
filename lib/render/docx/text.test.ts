import { describe, expect, it } from 'vitest';
import { narrowFor } from './narrow';
import { isRagged } from '../ragged';
import { readEmbeddedReport } from './read';
import { signatureIndents } from './signature';
import { escapeXml, plainText, textUnits, unescapeXml } from './text';

describe('plainText', () => {
  it.each([
    ['甲\u0000乙\u001f丙', '甲乙丙'],
    ['甲\ud800乙\udc00', '甲乙'],
    ['😀𠮷', '😀𠮷'],
    ['甲\ue000乙\ue001丙\ufffe丁\uffff', '甲乙丙丁'],
    ['甲\r\n乙\r丙\t丁', '甲\n乙\n丙\t丁'],
  ])('makes %j fit for Word', (text, fit) => expect(plainText(text)).toBe(fit));
});

it('unescapes what it escaped, and what other programs wrote', () => {
  const text = `<a b="c">&amp;'</a>`;
  expect(unescapeXml(escapeXml(text))).toBe(text);
  expect(unescapeXml('&#34;&#x4E00;&quot;&unknown;')).toBe('"一"&unknown;');
});

it('sets a paragraph ragged when a long number or link stands in it, and only then', () => {
  expect(['电话：0994-2524352', 'https://www.example.gov.cn'].map(isRagged)).toEqual([true, true]);
  expect(['2024年1月1日至12月31日', '26.048万元', '〔2021〕30号'].map(isRagged)).toEqual([false, false, false]);
});

it('shrinks a long number in a narrow column and no other', () => {
  expect(['123456', '1234567', '12345678', '123456789012'].map((text) => narrowFor(text, 643, 19))).toEqual([undefined, 'Narrow', 'Narrowest', undefined]);
  expect(narrowFor('26.0480万元', 2211, 21)).toBeUndefined();
});

describe('signatureIndents', () => {
  it('begins the date two characters after the name', () => {
    const { name, date } = signatureIndents('云泽州发展和改革委员会', '2025年1月19日');
    expect(date - name).toBe(630);
    expect(name + textUnits('云泽州发展和改革委员会') * 157.5).toBeCloseTo(8845 - 630, 0);
  });
  it('moves a short name left, so that the date keeps its place', () => {
    const { name, date } = signatureIndents('某局', '2025年1月19日');
    expect(name).toBeLessThan(8845 - 630 - 630);
    expect(date + textUnits('2025年1月19日') * 157.5).toBeLessThanOrEqual(8845 - 630);
  });
  it('keeps a very long name on the page', () => expect(signatureIndents('局'.repeat(60), '').name).toBe(0));
});

it('finds no report in what is not a Word file of ours', () => {
  expect(readEmbeddedReport(new Uint8Array())).toBeNull();
  expect(readEmbeddedReport(Buffer.from('PK\u0003\u0004 no zip'))).toBeNull();
});
