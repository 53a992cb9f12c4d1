import type { Element, ElementContent } from 'hast';
import type { DocumentModel } from '@/lib/document/model';
import { toHast } from '../hast';
import { inlineLook } from './inline-look';
import { serialize } from './serialize';

/** Same element, its look written into itself; classes and the measures of the paper go. */
function dressed(element: Element): Element {
  const { className = [], style: _paper, ...rest } = element.properties;
  const properties = { ...rest, ...inlineLook(element.tagName, className as string[], element.properties) };
  return { ...element, properties, children: element.children.map(child) };
}

const child = (node: ElementContent): ElementContent => (node.type === 'element' ? dressed(node) : node);

/**
 * The document for the editor of a website: no style sheet, no script, no class; each cell carries border, space and
 * alignment, also as plain attributes for editors that drop `style`.
 */
export function renderHtmlFragment(model: DocumentModel): string {
  const [article] = toHast(model, { idPrefix: 'nb-' }).children as Element[];
  return serialize(dressed(article!));
}
