import type { Element, ElementContent } from 'hast';
import type { DocumentModel } from '@/lib/document/model';
import { toHast } from '../hast';
import { inlineLook } from './inline-look';
import { serialize } from './serialize';

const classesOf = ({ properties }: Element): string[] => (properties.className as string[] | undefined) ?? [];

/** Same element, its look written into itself; classes and the measures of the paper go. */
function dressed(element: Element, around: string[] = []): Element {
  const { className: _class, style, ...rest } = element.properties;
  const classes = classesOf(element);
  const look = element.tagName === 'col' ? { style } : inlineLook(element.tagName, classes, around);
  const child = (node: ElementContent): ElementContent => (node.type === 'element' ? dressed(node, classes) : node);
  return { ...element, properties: { ...rest, ...look }, children: element.children.map(child) };
}

/** The fragment as a tree. */
export const fragmentHast = (model: DocumentModel): Element => dressed(toHast(model, { idPrefix: 'nb-' }).children[0] as Element);

/**
 * The document for the editor of a website: no style sheet, no script, no class; each cell carries border, space and
 * alignment, also as plain attributes for editors that drop `style`.
 */
export const renderHtmlFragment = (model: DocumentModel): string => serialize(fragmentHast(model));
