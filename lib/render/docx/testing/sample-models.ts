import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compose } from '@/lib/document/compose';
import type { DocumentModel } from '@/lib/document/model';
import { parseReport } from '@/lib/report/json';
import { findTemplate } from '@/templates';

/** Test support: the documents of all sample reports, by name. */
export function sampleModels(root = process.cwd()): Map<string, DocumentModel> {
  const files = readdirSync(path.join(root, 'templates'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.report.json')).sort();
  return new Map(files.map((file) => [path.basename(file, '.report.json'), modelOf(readFileSync(path.join(root, 'templates', file), 'utf8'))]));
}

function modelOf(json: string): DocumentModel {
  const parsed = parseReport(json, findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  return compose(parsed.template, parsed.report, { source: parsed.input });
}
