import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openReport } from '@/app/server';
import { Finish } from '@/components/finish/finish';
import { finalise } from '../actions';

export const metadata: Metadata = { title: '核对与定稿' };

export default async function FinishPage({ params }: { params: Promise<{ id: string }> }) {
  const { stored } = await openReport((await params).id);
  if (stored.report.status === 'final') redirect(`/reports/${stored.id}/done`);
  return <Finish finalise={finalise} />;
}
