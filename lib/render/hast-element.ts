import type { Element, ElementContent, Properties, Text } from 'hast';
import { plainText } from './docx/text';

/** Text without anything that a file cannot hold, wherever it came from; the same as in the Word file. */
export const text = (value: string): Text => ({ type: 'text', value: plainText(value) });

/** Parts blocks in the source of a page, for people who read it; never shown. */
export const lineEnd: Text = { type: 'text', value: '\n' };

/** An element: h('p', { className: ['note'] }, [text('甲')]) */
export const h = (tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element => ({ type: 'element', tagName, properties, children });

/** Blocks on lines of their own. */
export const lines = (blocks: ElementContent[]): ElementContent[] => blocks.flatMap((block) => [lineEnd, block]);
