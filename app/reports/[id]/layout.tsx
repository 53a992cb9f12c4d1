import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Outline } from '@/components/outline/outline';
import { Commands } from '@/components/workspace/commands';
import { TopBar } from '@/components/workspace/top-bar';
import { WorkspaceProvider } from '@/components/workspace/workspace';
import { judgedWords } from '../../judging';
import { findReport, openReport } from '../../server';

interface Props {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findReport((await params).id);
  if (!found) return { title: '没有这一页' };
  const { stored } = found;
  return { title: `${stored.report.organ.shortName || stored.report.organ.fullName} ${stored.report.year} 年度报告` };
}

/** Loads report and template once for all pages of a report. */
export default async function ReportLayout({ params, children }: Props) {
  const opened = await openReport((await params).id);
  const { stored, template } = opened;
  const judged = await judgedWords(opened);
  return (
    <WorkspaceProvider key={stored.id} template={template} stored={stored} judged={judged}>
      <a className="skip-link btn btn-primary" href="#main">跳到填写区</a>
      <Commands />
      <TopBar />
      <div className="mx-auto flex items-start lg:pr-4">
        <Outline />
        <main id="main" className="min-w-0 flex-1 px-4 pb-16 pt-4 lg:px-6">{children}</main>
      </div>
    </WorkspaceProvider>
  );
}
