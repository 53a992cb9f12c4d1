import 'server-only';
import type { ReportRow } from '@/components/report-list/report-row';
import { proposeTitle } from '@/lib/report/propose';
import type { ReportSummary } from '@/lib/store/store';
import { findTemplate } from '@/templates';
import { store } from './server';

function toRow({ id, title, organName, year, format, status, updatedAt }: ReportSummary): ReportRow {
  const template = findTemplate(format);
  return {
    id,
    title: title || (template ? proposeTitle(template, organName, year) : `${organName}${year}`),
    organName,
    year,
    formatLabel: template?.label ?? format,
    isFinal: status === 'final',
    updatedAt,
  };
}

/** The reports as lists show them, the last changed first. */
export async function reportRows(): Promise<ReportRow[]> {
  return (await store().list()).map(toRow);
}
