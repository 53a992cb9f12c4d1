import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { SitePage } from '@/components/frame/site-page';
import { chinaYear } from '@/components/new-report/china-year';
import { ImportPanel } from '@/components/new-report/import-panel';
import { NewReportForm } from '@/components/new-report/new-report-form';
import { reportRows } from '@/app/report-rows';
import { store } from '@/app/server';
import { createReport } from './actions';
import { formats } from './formats';

export const metadata: Metadata = { title: '新建报告' };

export default async function NewReportPage() {
  await connection();
  const [reports, profile] = await Promise.all([reportRows(), store().organProfile()]);
  const values = {
    year: String(chinaYear() - 1),
    fullName: profile?.organ.fullName ?? '',
    type: profile?.organ.type ?? ('department' as const),
    start: 'blank' as const,
    from: '',
  };
  return (
    <SitePage here="/" narrow>
      <Link className="btn btn-quiet -ml-2" href="/"><span aria-hidden>‹</span>返回</Link>
      <h1 className="mb-4 mt-2 text-xl font-semibold">新建报告</h1>
      <NewReportForm values={values} formats={formats} reports={reports} create={createReport} />
      <ImportPanel />
    </SitePage>
  );
}
