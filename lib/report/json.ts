import * as z from 'zod';
import { cleanText } from '@/lib/text/clean';
import type { Template } from '@/lib/template/types';
import { flattenCells, nestCells } from './cells-json';
import type { CellValue, Report } from './report';
import { fileSchema, reportSchema, schemaVersion } from './schema';
import { maxBytes, tooLarge } from './limits';
import { isTooDeep } from './nesting';
import { makePrintable } from './printable';
import { sentence } from './schema-words';
import { unknownDoubts } from './unknown';

export type Parsed =
  | {
      ok: true;
      report: Report;
      template: Template;
      /** Sentences on what was kept without being understood, or changed in reading. */
      doubts: string[];
      /** The file as it was read. */
      input: unknown;
    }
  | { ok: false; problem: string };

const refused = (problem: string): Parsed => ({ ok: false, problem });

/** The known keys of a report in JSON, in the order in which they are written. */
const knownKeys = ['schemaVersion', 'format', 'year', 'organ', 'title', 'preface', 'overview', 'problems', 'otherMatters', 'signature', 'contact', 'publishDate', 'status', 'overrides', 'cells'];

/**
 * Reads the public report JSON. Nothing that a person wrote is lost: unknown keys and odd cell contents are kept and
 * named in `doubts`; what cannot be a report is refused with one sentence.
 */
export function parseReport(text: string, findTemplate: (id: string) => Template | null): Parsed {
  if (text.length > maxBytes) return refused(tooLarge);
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('文件不是 JSON，核对是否选错文件');
  }
  return readReport(input, findTemplate);
}

/** As `parseReport`, for JSON already parsed. */
export function readReport(input: unknown, findTemplate: (id: string) => Template | null): Parsed {
  if (isTooDeep(input)) return refused('文件里一层套一层过深，不像一份年度报告');
  const head = fileSchema.safeParse(input);
  if (!head.success) return refused(sentence(head.error));
  if ((head.data.schemaVersion ?? schemaVersion) > schemaVersion) return refused(`文件由更新的版本写成（schemaVersion ${head.data.schemaVersion}），升级后再打开`);
  const template = findTemplate(head.data.format);
  if (!template) return refused(`没有格式“${cleanText(head.data.format).slice(0, 40)}”，现有格式见 nianbao schema`);
  const result = reportSchema(template).safeParse(input);
  if (!result.success) return refused(sentence(result.error));
  const { report, doubts } = makePrintable(template, toReport(result.data as FileReport));
  return { ok: true, report, template, doubts: [...new Set([...unknownDoubts(template, report), ...doubts])], input };
}

type FileReport = Omit<Partial<Report>, 'cells' | 'unknown'> &
  Pick<Report, 'format' | 'year' | 'organ'> & { cells?: Record<string, unknown>; schemaVersion?: number };

function toReport(file: FileReport): Report {
  const { cells = {}, schemaVersion: _version, ...rest } = file;
  const unknown = Object.fromEntries(Object.entries(rest).filter(([key]) => !knownKeys.includes(key)));
  const known = Object.fromEntries(Object.entries(rest).filter(([key]) => knownKeys.includes(key))) as typeof rest;
  return {
    ...known,
    preface: file.preface ?? '',
    overview: (file.overview ?? []).map((entry) => ({ ...entry, heading: entry.heading ?? '', text: entry.text ?? '' })),
    problems: file.problems ?? '',
    otherMatters: file.otherMatters ?? '',
    signature: { ...file.signature, organName: file.signature?.organName ?? '', date: file.signature?.date ?? '' },
    cells: flattenCells(cells),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  };
}

/** The public JSON of a report, keys in reading order, cells nested. */
export function toJson(report: Report): Record<string, unknown> {
  const { cells, unknown = {}, ...rest } = report;
  const nested: Record<string, unknown> = { schemaVersion, ...rest, cells: nestCells(cells as Record<string, CellValue>) };
  const ordered = knownKeys.filter((key) => nested[key] !== undefined).map((key) => [key, nested[key]]);
  return { ...Object.fromEntries(ordered), ...unknown };
}

/** JSON Schema of the public report format of one template. */
export const jsonSchema = (template: Template): unknown => z.toJSONSchema(reportSchema(template), { io: 'input', unrepresentable: 'any' });
