import 'server-only';
import { judged, measuresFor } from './judging';
import type { Opened } from './server';
import { catalogue } from '@/lib/check/catalogue';
import { checkSheet } from '@/lib/check/sheet';
import { composeCheckSheet } from '@/lib/document/check-sheet';
import type { DocumentModel } from '@/lib/document/model';
import { templates } from '@/templates';
import { today } from '@/components/workspace/today';

/** The 检查单 of a report as it stands: judged here and now. */
export async function sheetOf(opened: Opened): Promise<DocumentModel> {
  const { stored: { id, report }, template } = opened;
  const [{ findings }, { previous, today: day = today() }] = await Promise.all([judged(opened), measuresFor(id)]);
  const comparedWith = previous && { comparedWith: previous.report.year };
  return composeCheckSheet(template, report, checkSheet(template, report, { findings, day, rules: catalogue(templates).length, ...comparedWith }));
}
