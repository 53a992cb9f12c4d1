import type { Metadata } from 'next';
import { openReport, store } from '@/app/server';
import { History } from '@/components/history/history';
import { keepVersion, restore } from '../actions';

export const metadata: Metadata = { title: '版本' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { stored } = await openReport((await params).id);
  const { version: asked } = await searchParams;
  const [versions, open] = await Promise.all([
    store().versions(stored.id),
    typeof asked === 'string' ? store().version(stored.id, asked) : null,
  ]);
  const rows = versions.map(({ id, name, at }) => ({ id, name, at }));
  return (
    <History
      versions={rows}
      open={open && { id: open.id, report: open.report }}
      now={new Date().toISOString()}
      actions={{ keepVersion, restore }}
    />
  );
}
