import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbeddedReport } from './embedded';
import { renderHtmlPage } from './page';
import { all, articleTexts, gridOf, modelGrid, modelTexts, readHtml, tablesOf, textOf } from './testing/read-back';
import { anyModel, anyText, sample, samples } from './testing/models';

const article = (html: string) => all(readHtml(html), 'article')[0]!;

/** Page tags by name. */
const tags = (html: string): Record<string, unknown> =>
  Object.fromEntries(all(readHtml(html), 'meta').flatMap(({ properties: { name, content } }) => (name ? [[name, content]] : [])));

describe.each(samples)('page of $name', ({ model, input }) => {
  const html = renderHtmlPage(model);

  it('holds the text of the document and nothing else', () => expect(articleTexts(article(html))).toEqual(modelTexts(model)));

  it('holds every table with its spans', () => expect(all(article(html), 'table').map(gridOf)).toEqual(tablesOf(model).map(modelGrid)));

  it('returns the report as it came', () => expect(JSON.parse(readEmbeddedReport(html)!)).toEqual(input));

  it('is small', () => expect(Buffer.byteLength(html)).toBeLessThanOrEqual(30_000));

  it('names its six sections', () => {
    const sections = all(article(html), 'section');
    const names = sections.map(({ properties }) => all(article(html), 'h2').find((h2) => h2.properties.id === (properties.ariaLabelledBy as string[])[0]));
    expect(sections).toHaveLength(6);
    expect(names.map((h2) => h2 && textOf(h2))).toEqual(all(article(html), 'h2').map(textOf));
  });
});

it('writes the page tags, those of the site only when known', () => {
  const known = sample('2024-development-commission');
  expect(tags(renderHtmlPage(known))).not.toHaveProperty('SiteName');
  const meta = { ...known.meta, siteName: '云泽州发展和改革委员会', siteUrl: 'https://fgw.example.gov.cn/zwgk/', siteCode: '0000000001', publishDate: '2025-01-19' };
  expect(tags(renderHtmlPage({ ...known, meta }))).toMatchObject({
    SiteName: meta.siteName, SiteDomain: 'fgw.example.gov.cn', SiteIDCode: '0000000001', ColumnName: '政府信息公开年报', ColumnType: '信息公开年报',
    ArticleTitle: meta.title, PubDate: '2025-01-19 00:00', ContentSource: meta.organName, Keywords: `政府信息公开,年度报告,${meta.organName},2024年`,
  });
});

it('marks a draft and not a final report', () => {
  const model = sample('large-city');
  expect(renderHtmlPage({ ...model, draft: true })).toContain('草稿');
  expect(renderHtmlPage({ ...model, draft: false })).not.toContain('草稿');
});

it('stays one page with one script whatever is written into it', () => {
  fc.assert(fc.property(anyModel, anyText, (model, written) => {
    const source = JSON.stringify({ written });
    const html = renderHtmlPage({ ...model, source });
    const scripts = all(readHtml(html), 'script');
    expect(scripts.map(({ properties }) => properties.type)).toEqual(['application/json']);
    expect(articleTexts(article(html)).map(oneWidth)).toEqual(modelTexts(model).map(oneWidth));
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  }), { numRuns: 200 });
});

/** The parser drops a line end right after some tags; white space is no matter of this test. */
const oneWidth = (text: string): string => text.replace(/\s+/g, '');
