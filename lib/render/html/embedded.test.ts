import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embeddable } from '@/lib/text/embed';
import { readEmbeddedReport } from './embedded';
import { renderHtmlPage } from './page';
import { anyText, sample } from './testing/models';

it('gives back any report, equal', () => {
  fc.assert(fc.property(fc.dictionary(anyText, fc.jsonValue()), (report) => {
    const html = renderHtmlPage({ ...sample('large-city'), source: embeddable(report) });
    expect(JSON.parse(readEmbeddedReport(html)!)).toEqual(JSON.parse(JSON.stringify(report)));
  }), { numRuns: 300 });
});

it.each([
  ['other order and quotes', `<SCRIPT id='nianbao-report' type='application/json'>{"a":1}</SCRIPT>`, '{"a":1}'],
  ['no quotes, white space', '<script type=application/json id=nianbao-report>\n {"a":1}\n</script >', '{"a":1}'],
  ['another script before', '<script>var id="nianbao-report"</script><script id="nianbao-report">[]</script>', '[]'],
  ['another name', '<script id="nianbao-report-2">{}</script>', null],
  ['cut in the middle', '<script id="nianbao-report">{"a":1', null],
  ['not JSON', '<script id="nianbao-report">{a}</script>', null],
  ['a page of others', '<p>nianbao-report</p>', null],
])('reads a page with %s', (_, html, report) => expect(readEmbeddedReport(html)).toBe(report));
