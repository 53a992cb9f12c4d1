'use client';

import { useEffect, useState, useTransition } from 'react';
import type { Result } from '@/components/ui/result';
import type { ReportRow } from './report-row';

export interface ReportActions {
  remove: (id: string) => Promise<Result>;
  unremove: (id: string) => Promise<Result>;
  copy: (id: string) => Promise<Result & { id?: string }>;
}

/** Id of the link that opens a report. */
export const reportLinkId = ({ id }: ReportRow): string => `report-${id}`;

interface Gone {
  row: ReportRow;
  index: number;
}

export type Entry = { row: ReportRow; isGone: boolean };

/** The list with the deleted ones still in their places, so that 撤销 stands where the report stood. */
export function withGone(rows: ReportRow[], gone: Gone[]): Entry[] {
  const ids = new Set(gone.map(({ row }) => row.id));
  const entries: Entry[] = rows.filter(({ id }) => !ids.has(id)).map((row) => ({ row, isGone: false }));
  for (const { row, index } of [...gone].sort((a, b) => a.index - b.index)) entries.splice(index, 0, { row, isGone: true });
  return entries;
}

/** Copy, delete and undo, and the sentence on what happened. */
export function useReportActions(rows: ReportRow[], actions: ReportActions) {
  const [gone, setGone] = useState<Gone[]>([]);
  const [notice, setNotice] = useState<{ words: string; isBad?: boolean; open?: string } | null>(null);
  const [isBusy, start] = useTransition();
  const [returned, setReturned] = useState<ReportRow | null>(null);
  const entries = withGone(rows, gone);
  // 撤销 takes its own button away; the cursor goes on from the report once the list has it back.
  const isBack = returned !== null && entries.some(({ row, isGone }) => row.id === returned.id && !isGone);
  useEffect(() => {
    if (returned && isBack) document.getElementById(reportLinkId(returned))?.focus();
  }, [returned, isBack]);
  const run = (work: () => Promise<Result>, then: (result: Result) => void) =>
    start(async () => {
      const result = await work().catch((): Result => ({ ok: false, problem: '连不上服务，没有改动，稍后再试' }));
      if (result.ok) then(result);
      else setNotice({ words: result.problem, isBad: true });
    });
  return {
    entries,
    notice,
    isBusy,
    remove: (row: ReportRow) =>
      run(() => actions.remove(row.id), () => {
        setNotice(null);
        setGone((all) => [...all, { row, index: entries.findIndex((entry) => entry.row.id === row.id) }]);
      }),
    unremove: (row: ReportRow) =>
      run(() => actions.unremove(row.id), () => {
        setGone((all) => all.filter((one) => one.row.id !== row.id));
        setReturned({ ...row });
      }),
    copy: (row: ReportRow) =>
      run(() => actions.copy(row.id), (result) => setNotice({ words: `已复制“${row.title}”`, ...('id' in result && { open: String(result.id) }) })),
  };
}
