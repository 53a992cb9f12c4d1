import type { Properties } from 'hast';
import { families } from './fonts';
import { hidden } from './styles';

const heading = (family: string) => `margin:0;font:400 18px/2 ${family};text-indent:2em`;
const cell = 'border:1px solid #000;padding:4px;font-weight:400;vertical-align:middle';

const plain: Record<string, string> = {
  article: `color:#000;font:18px/2 ${families.body}`,
  h1: `margin:0 0 36px;text-align:center;font:400 26px/1.5 ${families.title}`,
  h2: `${heading(families.heading)};margin:18px 0 8px`,
  h3: heading(families.aspect),
  p: 'margin:0;text-indent:2em;text-align:justify',
  table: `width:100%;border-collapse:collapse;table-layout:fixed;font:15px/1.5 ${families.table}`,
  caption: hidden,
};

const byClass: Record<string, string> = {
  a: `font-family:${families.aspect}`,
  d: `margin:0;color:#666;font-family:${families.heading}`,
  s: 'display:table;margin:36px 2em 0 auto',
  t: 'margin:16px 0',
  w: 'margin:16px 0;overflow-x:auto',
  u: `${cell};text-align:center;writing-mode:vertical-rl`,
};

function cellLook(classes: string[]): Properties {
  const align = classes.includes('l') ? 'left' : 'center';
  return { align, style: classes.includes('u') ? byClass.u! : `${cell};text-align:${align}` };
}

/** Look of one element as attributes of its own. */
export function inlineLook(tagName: string, classes: string[], { style }: Properties): Properties {
  if (tagName === 'td' || tagName === 'th') return cellLook(classes);
  if (tagName === 'col') return { style: style as string };
  const named = classes.filter((name) => byClass[name]).at(-1);
  const look = named ? byClass[named] : plain[tagName];
  const legacy = tagName === 'table' ? { border: '1', cellSpacing: '0', cellPadding: '4', width: '100%' } : {};
  return { ...legacy, ...(look && { style: look }) };
}
