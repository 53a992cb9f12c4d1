import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openReport } from '@/app/server';
import { Done } from '@/components/finish/done';
import { reopen } from '../actions';

export const metadata: Metadata = { title: '已定稿' };

export default async function DonePage({ params }: { params: Promise<{ id: string }> }) {
  const { stored } = await openReport((await params).id);
  if (stored.report.status !== 'final') redirect(`/reports/${stored.id}/finish`);
  return <Done id={stored.id} at={stored.updatedAt} now={new Date().toISOString()} reopen={reopen} />;
}
