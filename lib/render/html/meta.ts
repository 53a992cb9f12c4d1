import type { Element } from 'hast';
import type { DocumentMeta } from '@/lib/document/model';
import { h, text } from '../hast-element';

/** Host name of an address as people write it: 'https://www.example.gov.cn/zwgk/' // 'www.example.gov.cn'. */
const domainOf = (url: string): string => url.trim().replace(/^[a-z]+:\/\//i, '').split(/[/?#\s]/)[0] ?? '';

/** Page tags after 《网页设计规范》 (国办发〔2017〕47号 附件); those of the site only when they are known. */
function tags(meta: DocumentMeta): Record<string, string> {
  const { title, description, keywords, organName, publishDate, siteName, siteUrl, siteCode } = meta;
  return {
    SiteName: siteName,
    SiteDomain: domainOf(siteUrl),
    SiteIDCode: siteCode,
    ColumnName: '政府信息公开年报',
    ColumnDescription: '公布本机关政府信息公开工作年度报告',
    ColumnKeywords: '政府信息公开,年度报告,年报',
    ColumnType: '信息公开年报',
    ArticleTitle: title,
    // The tag asks for a time of day; the report knows the day only.
    PubDate: publishDate && `${publishDate} 00:00`,
    ContentSource: organName,
    Keywords: keywords,
    Description: description,
  };
}

/** Head of a page: encoding, title, page tags. */
export function headElements(meta: DocumentMeta): Element[] {
  const named = Object.entries(tags(meta)).filter(([, content]) => content !== '');
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    h('title', {}, [text(meta.siteName ? `${meta.title} - ${meta.siteName}` : meta.title)]),
    ...named.map(([name, content]) => h('meta', { name, content: text(content).value })),
  ];
}
