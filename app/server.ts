import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { openStore } from '@/lib/store/open';
import type { Store, StoredReport } from '@/lib/store/store';
import type { Template } from '@/lib/template/types';
import { findTemplate } from '@/templates';

/** The one wiring place: which store, and the template of a report. */

/** The store named by the environment; the start script sets it. */
export function store(): Store {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('no database: start with npm start or npm run dev, or set DATABASE_URL');
  return openStore(url);
}

export interface Opened {
  stored: StoredReport;
  template: Template;
}

/** What is said of a report that is not there. */
export const gone = '没有这份报告，可能已删除';

/** The report with its template, or null. Loads once while a page is made. */
export const findReport = cache(async (id: string): Promise<Opened | null> => {
  const stored = /^[0-9a-f-]{36}$/.test(id) ? await store().load(id) : null;
  const template = stored && findTemplate(stored.report.format);
  return stored && template ? { stored, template } : null;
});

/** As `findReport`, for pages: a missing report is the not-found page. */
export const openReport = async (id: string): Promise<Opened> => (await findReport(id)) ?? notFound();
