'use server';

import { revalidatePath } from 'next/cache';
import { judgedWithFiles } from '@/app/judging';
import { findReport, gone, store } from '@/app/server';
import type { Result } from '@/components/ui/result';
import { openErrors } from '@/lib/check/overrides';
import { differingTotals } from '@/lib/report/differing-totals';
import type { SaveResult } from '@/lib/store/store';
import { cleanText } from '@/lib/text/clean';


const refused = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });

/** Every page may show what an action changed. */
function done(): Result {
  revalidatePath('/', 'layout');
  return { ok: true };
}

function toResult(result: SaveResult): Result {
  if (result.ok) return done();
  if (result.reason === 'missing') return refused(gone);
  return refused(result.reason === 'final' ? '报告已定稿，退回修改后再改' : '另一窗口刚保存了修改，核对后再做一次');
}

/** 定稿. Waits until every total that came in a file agrees with its parts or is taken from them. */
export async function finalise(id: string, revision: number): Promise<Result> {
  const found = await findReport(String(id));
  if (!found) return refused(gone);
  if (found.stored.revision !== Number(revision)) return refused('另一窗口刚保存了修改，核对后再做一次');
  const count = differingTotals(found.template, found.stored.report).length;
  if (count > 0) return refused(`有 ${count} 个总计与分项之和不同，采用计算值后再定稿`);
  const open = openErrors(found.stored.report, await judgedWithFiles(found)).length;
  if (open > 0) return refused(`还有 ${open} 处需要处理，改正或写明说明后再定稿`);
  return toResult(await store().setStatus(String(id), 'final', Number(revision)));
}

/** 退回修改: the report is a draft again. */
export async function reopen(id: string): Promise<Result> {
  const found = await findReport(String(id));
  return found ? toResult(await store().setStatus(String(id), 'draft', found.stored.revision)) : refused(gone);
}

/** Keeps the present state under a name. */
export async function keepVersion(id: string, name: string): Promise<Result> {
  const words = [...cleanText(String(name)).trim()].slice(0, 40).join('');
  if (words === '') return refused('填写版本名称，例如送审稿');
  return (await store().keepVersion(String(id), words, 'named')) ? done() : refused(gone);
}

/** Puts a version back; what stands now is kept as a version. */
export async function restore(id: string, versionId: string): Promise<Result> {
  return toResult(await store().restore(String(id), String(versionId)));
}

/** Deletes a report; `unremove` takes that back. */
export async function remove(id: string): Promise<Result> {
  return (await store().remove(String(id))) ? done() : refused(gone);
}

export async function unremove(id: string): Promise<Result> {
  return (await store().unremove(String(id))) ? done() : refused('撤销不了，报告已不在');
}

/** A new draft with the same content. */
export async function copy(id: string): Promise<Result & { id?: string }> {
  const made = await store().copy(String(id));
  return made ? { ...done(), id: made.id } : refused(gone);
}
