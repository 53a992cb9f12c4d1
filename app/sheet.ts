import 'server-only';
import { judgedWithFiles, measuresFor } from './judging';
import type { Opened } from './server';
import { catalogue } from '@/lib/check/catalogue';
import { contextOf } from '@/lib/check/judgement';
import { checkSheet } from '@/lib/check/sheet';
import { composeCheckSheet } from '@/lib/document/check-sheet';
import type { DocumentModel } from '@/lib/document/model';

/** The 检查单 of a report as it stands: judged here and now, the files made from it included. */
export async function sheetOf(opened: Opened): Promise<DocumentModel> {
  const { stored: { id, report }, template } = opened;
  const [findings, measures] = await Promise.all([judgedWithFiles(opened), measuresFor(id)]);
  const { previous } = contextOf({ template, report, ...measures });
  // Rules on reading a file, and without last year's report those across years, were not run.
  const rules = catalogue([template]).filter(({ when }) => when !== 'import' && (when !== 'years' || previous)).length;
  const comparedWith = previous && { comparedWith: previous.report.year };
  return composeCheckSheet(template, report, checkSheet(template, report, { findings, day: measures.today, rules, ...comparedWith }));
}
