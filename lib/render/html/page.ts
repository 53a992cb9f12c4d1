import type { Element, Root } from 'hast';
import type { DocumentMeta, DocumentModel } from '@/lib/document/model';
import { chineseDate } from '@/lib/text/date';
import { toHast, type HastOptions } from '../hast';
import { h, lineEnd, lines, text } from '../hast-element';
import { embeddedId, scriptJson } from './embedded';
import { headElements } from './meta';
import { readyTable } from './ready-table';
import { serialize, type ReadyMarkup } from './serialize';
import { pageStyles } from './styles';

/** 发布日期 and 来源, once the report has a day of publication; furniture of the page, not of the report. */
function footer({ publishDate, organName }: DocumentMeta): Element[] {
  return publishDate ? [h('footer', {}, [text(`发布日期：${chineseDate(publishDate)}　来源：${organName}`)])] : [];
}

/** The page as a tree. */
export function pageHast(model: DocumentModel, options: HastOptions = {}): Root {
  const [article] = toHast(model, options).children as Element[];
  const report = h('script', { type: 'application/json', id: embeddedId }, [text(scriptJson(model.source))]);
  const head = h('head', {}, [...lines([...headElements(model.meta), h('style', {}, [text(pageStyles(model.draft))])]), lineEnd]);
  const body = h('body', {}, [...lines([h('main', {}, [article!, ...footer(model.meta)]), report]), lineEnd]);
  return { type: 'root', children: [{ type: 'doctype' }, lineEnd, h('html', { lang: 'zh-CN' }, [...lines([head, body]), lineEnd]), lineEnd] };
}

/** A complete page that needs nothing else: page tags, styles for screen and paper, and the report itself for a lossless return. */
export function renderHtmlPage(model: DocumentModel): string {
  const ready: ReadyMarkup = new Map();
  return serialize(pageHast(model, { table: (table, place) => readyTable(table, place, ready) }), ready);
}
