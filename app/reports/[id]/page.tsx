import { previousState } from '@/app/previous';
import { openReport } from '@/app/server';
import { Previous } from '@/components/previous/previous';
import { Overview } from '@/components/workspace/overview';
import { attachStored } from './previous/actions';

export default async function OverviewPage({ params }: { params: Promise<{ id: string }> }) {
  const state = await previousState(await openReport((await params).id));
  return <Overview><Previous {...state} attachStored={attachStored} /></Overview>;
}
