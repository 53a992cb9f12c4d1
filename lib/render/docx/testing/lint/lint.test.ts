import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../compiled';
import { sampleModels } from '../sample-models';
import { lintDocx } from './lint';

type Files = Record<string, string>;

/** A fault, what it does to a sound file, and what the linter has to say. */
const faults: [name: string, change: (files: Files) => void, finding: RegExp][] = [
  ['a cell without a paragraph', edit(/(<w:tc>(?:(?!<w:tc>).)*?<\/w:tcPr>)<w:p>.*?<\/w:p>/s, '$1'), /does not end in a paragraph/],
  ['a span too wide', edit('<w:gridSpan w:val="4"/>', '<w:gridSpan w:val="5"/>'), /spans 5 of 4 columns/],
  ['a cell width that differs from its columns', edit('<w:tcW w:type="dxa" w:w="8845"/>', '<w:tcW w:type="dxa" w:w="8800"/>'), /is 8800 wide, its columns 8845/],
  ['a merge that continues nothing', edit('<w:vMerge w:val="restart"/>', ''), /continues a cell that is not above it/],
  ['a header row below a body row', edit(/(<w:cantSplit\/>.*?<w:cantSplit\/>)/s, '$1<w:tblHeader/>'), /a repeating header below/],
  ['a paragraph style that is not defined', edit('<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Nowhere"/>'), /style Nowhere is not defined/],
  ['a character style that is not defined', edit('<w:rStyle w:val="Aspect"/>', '<w:rStyle w:val="Nowhere"/>'), /style Nowhere is not defined/],
  ['a style based on nothing', edit('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Nowhere"/>', 'word/styles.xml'), /style Nowhere is not defined/],
  ['a style defined twice', edit('w:styleId="Date"', 'w:styleId="Signature"', 'word/styles.xml'), /Signature is defined twice/],
  ['a reference without a relationship', edit(/r:id="[^"]*"/, 'r:id="rId99"'), /refers to rId99/],
  ['a relationship to a missing part', (files) => { delete files['word/footer1.xml']; }, /points at footer1.xml, which is not there/],
  ['a relationship id used twice', edit('Id="rId2"', 'Id="rId1"', 'word/_rels/document.xml.rels'), /id rId1 is used twice/],
  ['a part without a content type', (files) => { files['word/extra.bin'] = '<x/>'; }, /extra.bin: no content type/],
  ['a content type without a part', edit('/word/footnotes.xml', '/word/elsewhere.xml', '[Content_Types].xml'), /elsewhere.xml is not there/],
  ['a bookmark that ends and never began', edit('</w:p>', '<w:bookmarkEnd w:id="1"/></w:p>'), /bookmarks do not pair/],
  ['markup that is not well-formed', edit('</w:body>', ''), /not well-formed/],
  ['a control character', edit('总体情况', '总体\u0001情况'), /not well-formed/],
  ['a character outside XML', edit('总体情况', '总体\uFFFE情况'), /not well-formed/],
];

function edit(from: string | RegExp, to: string, path = 'word/document.xml') {
  return (files: Files): void => {
    const changed = files[path]!.replace(from, to);
    if (changed === files[path]) throw new Error(`nothing to change in ${path}: ${String(from)}`);
    files[path] = changed;
  };
}

describe('lintDocx', () => {
  let sound: Uint8Array;
  beforeAll(async () => { sound = await renderDocx(sampleModels().get('2024-development-commission')!); });

  const damaged = (change: (files: Files) => void): Uint8Array => {
    const files: Files = Object.fromEntries(Object.entries(unzipSync(sound)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
    change(files);
    return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  };

  it('finds nothing in a sound file', () => expect(lintDocx(sound)).toEqual([]));

  it.each(faults)('finds %s', (_name, change, finding) => {
    const found = lintDocx(damaged(change));
    expect(found.some((fault) => finding.test(fault)), found.join('\n')).toBe(true);
  });
});
