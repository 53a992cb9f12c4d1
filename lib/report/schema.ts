import * as z from 'zod';
import { join, templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import type { editableKeys } from './changes';
import { organTypes } from './report';

/** Version of the public report JSON. */
export const schemaVersion = 1;

const text = z.string();
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, { error: 'date' });
const year = z.int().min(1949).max(2200);

const organ = z.looseObject({
  fullName: text.min(1).describe('机关全称'),
  shortName: text.optional().describe('机关简称'),
  type: z.enum(organTypes).describe('部门 / 人民政府 / 乡镇街道 / 法律法规授权的组织'),
  siteName: text.optional().describe('网站名称'),
  siteUrl: text.optional().describe('网址'),
  siteCode: text.optional().describe('政府网站标识码'),
});

const contact = z.union([
  text,
  z.looseObject({
    department: text.optional(), address: text.optional(), postcode: text.optional(),
    phone: text.optional(), fax: text.optional(), email: text.optional(),
  }),
]);

const signature = z.looseObject({ organName: text.optional(), date: date.optional() });

const override = z.looseObject({ message: text, reason: text, by: text, at: text });
const overrides = z.record(text, override);

const overviewEntry = z.looseObject({ aspect: text.optional(), heading: text.optional(), text: text.optional() });

/**
 * Shapes of the values an edit may put at a key of the report. A field that is being emptied is no fault here: what is
 * missing is a finding, and every draft saves.
 */
export const editShapes: Record<(typeof editableKeys)[number], z.ZodType> = {
  organ: organ.extend({ fullName: text }),
  title: text,
  preface: text,
  overview: z.array(overviewEntry.required({ heading: true, text: true })),
  problems: text,
  otherMatters: text,
  signature: signature.required(),
  contact,
  publishDate: date,
  overrides,
};

/** What must be known before the format of a file is known. */
export const fileSchema = z.looseObject({ schemaVersion: z.int().min(1).optional(), format: text });

const cell = z.union([z.number(), text, z.null()]).describe('数字；不是数字的原文；null 为未填');

type Shape = { [key: string]: Shape | true };

function cellShape(template: Template): Shape {
  const root: Shape = {};
  for (const address of templateCells(template).keys()) {
    const keys = address.split('.');
    const last = keys.pop()!;
    const node = keys.reduce<Shape>((at, key) => (at[key] ??= {}) as Shape, root);
    node[last] = true;
  }
  return root;
}

const cellsSchema = (shape: Shape): z.ZodType =>
  z.looseObject(Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, inner === true ? cell.optional() : cellsSchema(inner).optional()])));

const schemas = new WeakMap<Template, z.ZodType>();

/** Schema of the public report JSON of one format, derived from its template. Unknown keys pass. */
export function reportSchema(template: Template): z.ZodType {
  let schema = schemas.get(template);
  if (!schema) schemas.set(template, (schema = makeSchema(template)));
  return schema;
}

function makeSchema(template: Template): z.ZodType {
  return z
    .looseObject({
      schemaVersion: z.literal(schemaVersion).optional(),
      format: z.literal(template.id),
      year: year.describe('报告年度'),
      organ,
      title: text.optional(),
      preface: text.optional().describe('前言，段落以换行分隔'),
      overview: z.array(overviewEntry).optional(),
      problems: text.optional(),
      otherMatters: text.optional(),
      signature: signature.optional(),
      contact: contact.optional(),
      publishDate: date.optional(),
      status: z.enum(['draft', 'final']).optional(),
      overrides: overrides.optional().describe('保留的问题和说明，键为问题编号'),
      cells: cellsSchema(cellShape(template)).optional(),
    })
    .describe(join(template.label, template.citation.document));
}
