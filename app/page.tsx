import type { Metadata } from 'next';
import { connection } from 'next/server';
import { SitePage } from '@/components/frame/site-page';
import { ReportList } from '@/components/report-list/report-list';
import { reportRows } from './report-rows';
import { copy, remove, unremove } from './reports/[id]/actions';

export const metadata: Metadata = { title: '年度报告' };

export default async function ReportsPage() {
  await connection();
  return (
    <SitePage here="/">
      <ReportList rows={await reportRows()} now={new Date().toISOString()} actions={{ copy, remove, unremove }} />
    </SitePage>
  );
}
