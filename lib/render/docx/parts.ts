import { fonts, type Typeface } from '@/lib/document/paper';
import type { DocumentModel } from '@/lib/document/model';
import { escapeXml } from './text';
import { textHash } from './visible-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Settings without an option in `docx`: language of the theme, compressed punctuation. */
export const settingsXml = `${declaration}<w:settings xmlns:w="${word}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>';

const fontXml = ({ name, also }: Typeface): string =>
  `<w:font w:name="${name}"><w:altName w:val="${also}"/>${name === fonts.latin.name ? '<w:charset w:val="00"/>' : '<w:charset w:val="86"/>'}</w:font>`;

/** Names the face that stands in where an official one is not installed. */
export const fontTableXml = `${declaration}<w:fonts xmlns:w="${word}">${Object.values(fonts).map(fontXml).join('')}</w:fonts>`;

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day in the properties: never the clock, so that the same report gives the same file. */
const dayOf = ({ publishDate, year }: DocumentModel['meta']): string => (isDay.test(publishDate) ? publishDate : `${String(year + 1).padStart(4, '0')}-01-01`);

/** Document properties; the author is the organ, never a person. */
export function coreXml({ meta }: DocumentModel): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${dayOf(meta)}T00:00:00Z</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(meta.title)}</dc:title><dc:subject>${escapeXml(meta.subject)}</dc:subject><dc:creator>${escapeXml(meta.organName)}</dc:creator>` +
    `<cp:keywords>${escapeXml(meta.keywords)}</cp:keywords><cp:lastModifiedBy>${escapeXml(meta.organName)}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}<dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

/** Name of the custom property that holds the fingerprint of the visible text. */
export const hashProperty = 'NianbaoTextHash';

export const customXml = (visible: string): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${hashProperty}"><vt:lpwstr>sha256:${textHash(visible)}</vt:lpwstr></property></Properties>`;

/** Namespace of the part that carries the report itself. */
export const reportNamespace = 'urn:nianbao:report:1';

/** Quotation marks may stand as they are in text, and JSON is full of them. */
const escapeSource = (json: string): string => json.replace(/[&<>]/g, escapeXml);

export const itemXml = ({ source }: DocumentModel): string => `${declaration}<report xmlns="${reportNamespace}">${escapeSource(source)}</report>`;

export const itemPropsXml = `${declaration}<ds:datastoreItem ds:itemID="{6E69616E-6261-4F00-8000-7265706F7274}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${reportNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

export const itemRelsXml = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>';
