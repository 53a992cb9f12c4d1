import { jsonSchema } from '@/lib/report/json';
import { findTemplate, templates } from '@/templates';
import { expectNames, readArguments } from './arguments';
import type { Io } from './io';
import { Refusal } from './refusal';

export const schemaUsage = `schema [${templates.map(({ id }) => id).join('|')}]`;

const years = ({ years: { from, to } }: (typeof templates)[number]): string => (to === null ? `${from}年起` : `${from}—${to}年`);

const list = (): string => templates.map((template) => `${template.id}  ${years(template)}  ${template.citation.document}\n`).join('');

/** JSON Schema of a format; without a name the formats there are. */
export function schema(args: string[], { out }: Io): number {
  const { positionals } = readArguments(args, {});
  if (positionals.length === 0) {
    out(list());
    return 0;
  }
  const [id] = expectNames(positionals, schemaUsage, 1) as [string];
  const template = findTemplate(id);
  if (!template) throw new Refusal(`没有格式“${id}”，现有 ${templates.map((known) => known.id).join('、')}`);
  out(`${JSON.stringify(jsonSchema(template), null, 2)}\n`);
  return 0;
}
