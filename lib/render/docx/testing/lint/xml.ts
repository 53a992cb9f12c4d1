import { SaxesParser } from 'saxes';

/** An element of a part, with its children in order. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Parses a part; throws with the parser's words when it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => { open.at(-1)!.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return root.children[0]!;
}

/** Direct children of this name. */
export const childrenNamed = (element: Element | undefined, name: string): Element[] => element?.children.filter((child) => child.name === name) ?? [];

/** First direct child of this name. */
export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((one) => one.name === name);

/** Every element below, at any depth, in document order. */
export function descendants(element: Element): Element[] {
  return element.children.flatMap((one) => [one, ...descendants(one)]);
}

/** Value of `w:val` of a child. */
export const valueOf = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val'];
