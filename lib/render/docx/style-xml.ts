import { fonts, type TypeRole, type Typeface } from '@/lib/document/paper';

/** One style of styles.xml; `custom` when Word does not know its name. */
export interface Style {
  id: string;
  name: string;
  custom?: boolean;
  basedOn?: string;
  next?: string;
  /** Inner XML in schema order. */
  pPr?: string;
  rPr?: string;
}

/** Latin letters and digits in Times New Roman, everything else in the given face. */
export const typeface = ({ name }: Typeface): string =>
  `<w:rFonts w:ascii="${fonts.latin.name}" w:hAnsi="${fonts.latin.name}" w:eastAsia="${name}" w:cs="${fonts.latin.name}"/>`;

export const sized = (size: number): string => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;

export const spaced = (twips: number): string => `<w:spacing w:val="${twips}"/>`;

/** Exact line height; exact lines keep 22 to a page whatever face stands in for a missing one. */
export const lines = (line: number, before = 0, after = 0): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;

/** Face, letter spacing and size of a role. */
export const set = ({ font, size }: TypeRole, spacing = 0): string => typeface(font) + (spacing ? spaced(spacing) : '') + sized(size);

const wrap = (name: string, inner = ''): string => (inner ? `<${name}>${inner}</${name}>` : '');

/** Writes one paragraph or character style. */
export function styleXml(type: 'paragraph' | 'character', style: Style): string {
  const { id, name, custom, basedOn, next, pPr, rPr } = style;
  const isDefault = type === 'paragraph' && id === 'Normal';
  return `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''}${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}">` +
    `<w:name w:val="${name}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
    `${wrap('w:pPr', pPr)}${wrap('w:rPr', rPr)}</w:style>`;
}
