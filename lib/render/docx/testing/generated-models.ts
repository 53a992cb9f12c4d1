import fc from 'fast-check';
import type { DocumentModel, DocumentNode, DocumentTable, Paragraph } from '@/lib/document/model';
import { layoutTable } from '@/lib/document/table-layout';
import { templates } from '@/templates';

/** Test support: arbitrary documents with the official tables, their texts as bad as texts get. */

const hostile = fc.constantFrom('\u0000', '\u0008', '\u000b', '\u001f', '\ud800', '\udc00', '\ufffe', '\uffff', '\ue000', '\ue001', '\r\n', '\t', '\u0085', '\u2028', '<script>', ']]>', '&amp;', '"', "'", '😀', '𠮷');
const chinese = fc.constantFrom('本机关认真落实政务公开要求，', '2024年', '“政策解读”', '（地址：湖滨路5号；电话：0000-1234567）', '《条例》第二十条', 'https://www.example.gov.cn/a/b');
const piece = fc.oneof({ weight: 5, arbitrary: chinese }, { weight: 1, arbitrary: hostile }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) });

/** Text of a report, and of someone who pastes rubbish. */
export const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

const figure = fc.oneof({ weight: 8, arbitrary: fc.nat(99999).map(String) }, { weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.bigInt(0n, 10n ** 14n).map(String) }, { weight: 1, arbitrary: anyText });

const run = fc.record({ text: anyText, style: fc.option(fc.constant('aspect' as const), { nil: undefined }) }, { requiredKeys: ['text'] });
const paragraph: fc.Arbitrary<Paragraph> = fc.record({ type: fc.constant('paragraph' as const), role: fc.constantFrom('preface' as const, 'body' as const), runs: fc.array(run, { maxLength: 3 }) });
const heading = fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: anyText });

const table: fc.Arbitrary<DocumentTable> = fc
  .tuple(fc.constantFrom(...templates.flatMap((template) => template.tables)), fc.array(figure, { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 0, 0, 4))
  .map(([form, figures, larger]) => {
    let next = 0;
    const laid = layoutTable(form, () => figures[next++ % figures.length]!);
    return { ...laid, print: { ...laid.print, size: laid.print.size + larger } };
  });

const node: fc.Arbitrary<DocumentNode> = fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 2, arbitrary: heading }, { weight: 1, arbitrary: table });
const title = fc.record({ type: fc.constant('title' as const), lines: fc.array(anyText, { minLength: 1, maxLength: 3 }) });
const signature = fc.record({ type: fc.constant('signature' as const), organName: anyText, date: fc.oneof(fc.constant('2025年1月19日'), anyText) });

const meta = fc.record({
  title: anyText, subject: anyText, description: fc.constant(''), keywords: anyText, organName: anyText, year: fc.integer({ min: 2019, max: 2030 }), publishDate: fc.constantFrom('', '2025-01-19', '昨天'),
  siteName: fc.constant(''), siteUrl: fc.constant(''), siteCode: fc.constant(''),
});

/** Arbitrary documents. */
export const anyModel: fc.Arbitrary<DocumentModel> = fc
  .tuple(meta, fc.boolean(), title, fc.array(node, { maxLength: 12 }), fc.option(signature, { nil: undefined }), anyText)
  .map(([facts, draft, head, body, signed, source]) => ({ meta: facts, draft, nodes: [head, ...body, ...(signed ? [signed] : [])], source: JSON.stringify({ source }) }));
