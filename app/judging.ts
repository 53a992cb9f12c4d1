import 'server-only';
import { cache } from 'react';
import { today } from '@/components/workspace/today';
import { judge } from '@/lib/check/check';
import type { Finding } from '@/lib/check/finding';
import { checkOutput } from '@/lib/check/output';
import { compose } from '@/lib/document/compose';
import { renderHtmlPage } from '@/lib/render/html/page';
import { fileName } from '@/lib/report/file-name';
import { contextOf, type Judgement, type Measures } from '@/lib/check/judgement';
import { wordsJudge } from '@/lib/check/judge-words';
import type { PreviousReport } from '@/lib/check/rule';
import { readSettings } from '@/lib/check/settings';
import { findTemplate } from '@/templates';
import { findReport, store, type Opened } from './server';

/** What is attached as last year's report, as it stands now; whether it fits is asked in `contextOf`. */
async function attachedTo(id: string): Promise<PreviousReport | null> {
  const link = await store().previous(id);
  if (!link) return null;
  if (link.kind === 'stored') {
    const found = await findReport(link.id);
    return found && { template: found.template, report: found.stored.report };
  }
  const template = findTemplate(link.report.format);
  return template && { template, report: link.report };
}

/** What the reports of this organ are judged by, today. Loads once while a page is made. */
export const measuresFor = cache(async (id: string): Promise<Measures & { today: string }> => {
  const [previous, profile] = await Promise.all([attachedTo(id), store().organProfile()]);
  return { today: today(), settings: readSettings(profile?.settings), ...(previous && { previous }) };
});

/** The judgement of a stored report as the server sees it. */
export async function judged({ stored, template }: Opened): Promise<Judgement> {
  return judge({ template, report: stored.report, ...(await measuresFor(stored.id)) });
}

/** As `judged`, with what is found in the page and the document tree made from the report. */
export async function judgedWithFiles(opened: Opened): Promise<Finding[]> {
  const { stored: { report }, template } = opened;
  const document = compose(template, report);
  const files = checkOutput({ template, report, document, html: renderHtmlPage(document), fileName: fileName(report, 'docx') });
  return [...(await judged(opened)).findings, ...files];
}

/** What the browser needs to go on judging: the outcome of the rules on words and what they went by. */
export async function judgedWords({ stored, template }: Opened) {
  const measures = await measuresFor(stored.id);
  return { words: wordsJudge()(contextOf({ template, report: stored.report, ...measures })), ...measures };
}
