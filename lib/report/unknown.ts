import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { cleanText } from '@/lib/text/clean';
import { aspectsOf } from './overview';
import type { Report } from './report';

const known = {
  organ: ['fullName', 'shortName', 'type', 'siteName', 'siteUrl', 'siteCode'],
  signature: ['organName', 'date'],
  contact: ['department', 'address', 'postcode', 'phone', 'fax', 'email'],
  overview: ['aspect', 'heading', 'text'],
};

const quoted = (words: string): string => `“${cleanText(words).slice(0, 80)}”`;

const others = (keys: readonly string[], value: object, place: string): string[] =>
  Object.keys(value).filter((key) => !keys.includes(key)).map((key) => `${place}.${key}`);

/** Paths of all keys that the schema does not know. */
function unknownKeys(template: Template, { unknown = {}, organ, signature, contact, overview, cells }: Report): string[] {
  const cellsOfForm = templateCells(template);
  return [
    ...Object.keys(unknown),
    ...others(known.organ, organ, 'organ'),
    ...others(known.signature, signature, 'signature'),
    ...others(known.contact, typeof contact === 'object' ? contact : {}, 'contact'),
    ...overview.flatMap((entry, i) => others(known.overview, entry, `overview.${i}`)),
    ...Object.keys(cells).filter((address) => !cellsOfForm.has(address)).map((address) => `cells.${address}`),
  ];
}

/** What is odd about the names of the pieces of section one: strange to the format, or given twice. */
function aspectDoubts(template: Template, { overview }: Report): string[] {
  const names = overview.flatMap(({ aspect }) => (aspect === undefined ? [] : [aspect]));
  const ofForm = aspectsOf(template).map(({ key }) => key);
  return [...new Set(names)].flatMap((name) => {
    const count = names.filter((other) => other === name).length;
    return [
      ...(ofForm.includes(name) ? [] : [`总体情况：格式里没有方面${quoted(name)}，已原样保留，当作增加的内容`]),
      ...(count > 1 ? [`总体情况：方面${quoted(name)}出现 ${count} 次，已全部保留，核对是否重复`] : []),
    ];
  });
}

/** One sentence for everything in a report that is kept without being understood. */
export const unknownDoubts = (template: Template, report: Report): string[] => [
  ...unknownKeys(template, report).map((name) => `不认识${quoted(name)}，已原样保留，不参与检查和输出`),
  ...aspectDoubts(template, report),
];
