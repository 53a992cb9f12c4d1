import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, countCharacters, paragraphs } from './clean';
import { embeddable } from './embed';

test.each([
  ['甲\u0000乙\r\n丙', '甲乙\n丙'], ['a\rb', 'a\nb'], ['\ufffe\uffff\u000b\u001f', ''], ['甲\ud800乙\udc00', '甲乙'], ['😀𠮷', '😀𠮷'], ['\t \u00a0', '\t \u00a0'], ['\ufeff甲', '\ufeff甲'], ['', ''],
])('%j becomes fit for any output', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('clean text stays as it is, and holds nothing that XML forbids', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const clean = cleanText(text);
    expect(cleanText(clean)).toBe(clean);
    expect(clean).not.toMatch(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  }));
});

test('paragraphs are lines that hold something, without white space around them', () => {
  expect(paragraphs(' 甲 \r\n\n\u3000乙\n \n丙')).toEqual(['甲', '乙', '丙']);
  expect(paragraphs(' \n')).toEqual([]);
});

test('characters are counted as people do: no spaces, one for each sign', () => {
  expect(countCharacters(' 甲 乙\n\u3000😀𠮷')).toBe(4);
});

test('embedded JSON is read back equal and closes no tag', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
    const embedded = embeddable({ value, text });
    expect(JSON.parse(embedded)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    expect(embedded).not.toMatch(/[<\ue000\ue001\ufffe\uffff\u2028]/);
  }));
  expect(embeddable('</script><!--')).not.toContain('<');
});
