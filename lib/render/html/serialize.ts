import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** What our trees are made of. */
type Node = Root | RootContent | ElementContent;

/** Attributes whose name differs from that of the property. */
const names: Record<string, string> = {
  className: 'class', colSpan: 'colspan', rowSpan: 'rowspan', tabIndex: 'tabindex', charSet: 'charset', cellPadding: 'cellpadding', cellSpacing: 'cellspacing',
  ariaLabel: 'aria-label', ariaLabelledBy: 'aria-labelledby', ariaDescribedBy: 'aria-describedby', dataAddress: 'data-address',
};

const empty = new Set(['meta', 'br', 'col']);

/** Their text is not escaped by HTML; what stands in them must not be able to end them. */
const raw = new Set(['script', 'style']);

const entities: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;', "'": '&#x27;', '`': '&#x60;' };

/** Text as it stands between tags. */
export const escapeText = (text: string): string => (/[&<]/.test(text) ? text.replace(/[&<]/g, (c) => entities[c]!) : text);

const escapeValue = (text: string): string => (/[&"'`]/.test(text) ? text.replace(/[&"'`]/g, (c) => entities[c]!) : text);

function attributes(properties: Properties): string {
  let html = '';
  for (const key in properties) {
    const value = properties[key];
    html += ` ${names[key] ?? key}="${escapeValue(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
  return html;
}

/** Elements whose HTML is known already. */
export type ReadyMarkup = Map<Element, string>;

/**
 * HTML of a tree of ours: the same bytes as `hast-util-to-html`, which knows all of HTML and takes many times as long.
 */
export function serialize(node: Node, ready?: ReadyMarkup, isRaw = false): string {
  if (node.type === 'text') return isRaw ? node.value : escapeText(node.value);
  if (node.type === 'doctype') return '<!doctype html>';
  if (node.type === 'comment') return '';
  if (node.type === 'root') return inside(node.children, ready, false);
  return ready?.get(node as Element) ?? elementHtml(node as Element, ready);
}

function elementHtml({ tagName, properties, children }: Element, ready?: ReadyMarkup): string {
  const open = `<${tagName}${attributes(properties)}>`;
  return empty.has(tagName) ? open : `${open}${inside(children, ready, raw.has(tagName))}</${tagName}>`;
}

function inside(children: Node[], ready: ReadyMarkup | undefined, isRaw: boolean): string {
  let html = '';
  for (const child of children) html += serialize(child, ready, isRaw);
  return html;
}
