import type { Properties } from 'hast';
import { families } from './fonts';
import { hidden } from './styles';

const heading = (family: string, margin: string) => `margin:${margin};font:400 18px/2 ${family};text-indent:2em`;
const cell = 'border:1px solid #000;padding:5px 4px;font-weight:400;vertical-align:middle';

const plain: Record<string, string> = {
  article: `color:#000;font:18px/2 ${families.body}`,
  h1: `margin:0 0 36px;text-align:center;font:400 26px/1.5 ${families.title}`,
  h2: heading(families.heading, '24px 0 8px'),
  h3: heading(families.aspect, '0'),
  p: 'margin:0;text-indent:2em;text-align:justify',
  table: `width:100%;border-collapse:collapse;table-layout:fixed;font:15px/1.6 ${families.table}`,
  caption: hidden,
};

const byClass: Record<string, string> = {
  a: `font-family:${families.aspect}`,
  d: `margin:0;color:#666;font-family:${families.heading}`,
  s: 'display:table;margin:36px 2em 0 auto',
  n: 'margin:0',
  e: 'margin:0 0 0 2em',
  r: 'margin:0;text-indent:2em;text-align:left',
  t: 'margin:16px 0',
  w: 'overflow-x:auto',
  u: 'writing-mode:vertical-rl',
};

function cellLook(classes: string[]): Properties {
  const align = classes.includes('l') ? 'left' : 'center';
  const more = classes.includes('u') ? `;${byClass.u}` : align === 'center' ? ';text-wrap:balance' : '';
  return { align, style: `${cell};text-align:${align}${more}` };
}

/** Look of one element as attributes of its own; `around` are the classes of its parent. */
export function inlineLook(tagName: string, classes: string[], around: string[]): Properties {
  if (tagName === 'td' || tagName === 'th') return cellLook(classes);
  const own = classes.flatMap((name) => byClass[name] ?? []).join(';') || plain[tagName];
  if (tagName !== 'table') return own ? { style: own } : {};
  return { border: '1', cellSpacing: '0', cellPadding: '4', width: '100%', style: around.includes('w') ? `${own};min-width:672px` : own };
}
