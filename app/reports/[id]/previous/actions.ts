'use server';

import { revalidatePath } from 'next/cache';
import { findReport, gone, store } from '@/app/server';
import type { Result } from '@/components/ui/result';
import { previousProblem } from '@/lib/report/previous';

/** Attaches a report of the store as last year's report, or takes off what is attached. */
export async function attachStored(id: string, from: string | null): Promise<Result> {
  const found = await findReport(String(id));
  const last = from === null ? null : await findReport(String(from));
  if (!found || (from !== null && !last)) return { ok: false, problem: gone };
  if (found.stored.report.status === 'final') return { ok: false, problem: '报告已定稿，退回修改后再关联' };
  const problem = last && previousProblem(found.stored.report, last.stored.report);
  if (problem) return { ok: false, problem };
  await store().attachPrevious(found.stored.id, last && { kind: 'stored', id: last.stored.id });
  revalidatePath('/', 'layout');
  return { ok: true };
}
