'use server';

import { revalidatePath } from 'next/cache';
import { newReportSchema } from '@/components/new-report/new-report-schema';
import { findReport, store } from '@/app/server';
import type { Result } from '@/components/ui/result';
import { blankReport } from '@/lib/report/blank';
import { carriedCells, carryOver, type Earlier } from '@/lib/report/carry-over';
import { previousProblem } from '@/lib/report/previous';
import type { Organ } from '@/lib/report/report';
import type { OrganProfile } from '@/lib/store/store';
import { templateFor } from '@/templates';
import { formats } from './formats';

type Created = Result<{ id: string }>;

type StoredEarlier = Earlier & { id: string };

async function earlier(id: string): Promise<StoredEarlier | null> {
  const found = await findReport(id);
  return found && { id, template: found.template, report: found.stored.report };
}

/** The same organ's report of the year before, 定稿 first. */
async function yearBefore(organName: string, year: number): Promise<StoredEarlier | null> {
  const all = (await store().list()).filter((one) => one.year === year - 1 && one.organName === organName);
  const best = all.find(({ status }) => status === 'final') ?? all[0];
  return best ? earlier(best.id) : null;
}

/** What is known of the organ from the profile, when the report is for the same one. */
function known(profile: OrganProfile | null, organ: Organ): OrganProfile {
  return profile?.organ.fullName === organ.fullName ? { ...profile, organ: { ...profile.organ, ...organ } } : { organ };
}

/** Makes a new report; the first one also makes 本单位信息. */
export async function createReport(values: unknown): Promise<Created> {
  const parsed = newReportSchema(formats).safeParse(values);
  if (!parsed.success) return { ok: false, problem: parsed.error.issues[0]?.message ?? '内容不完整' };
  const { fullName, type, start, from } = parsed.data;
  const year = Number(parsed.data.year);
  const template = templateFor(year);
  if (!template) return { ok: false, problem: `${year} 年度没有全国统一的格式` };
  const source = start === 'earlier' ? await earlier(from) : null;
  if (start === 'earlier' && !source) return { ok: false, problem: '要沿用的报告已删除，选择另一份' };
  const profile = await store().organProfile();
  const { organ, contact } = known(profile, { fullName, type });
  const report = source ? carryOver(template, year, organ, contact, source) : blankReport(template, year, organ, contact);
  const last = source?.report.year === year - 1 ? source : await yearBefore(fullName, year);
  const cells = last ? carriedCells(template, last) : {};
  const { id } = await store().create({ ...report, cells }, source ? { kind: 'copy', from } : { kind: 'blank' });
  if (last && previousProblem(report, last.report) === null) await store().attachPrevious(id, { kind: 'stored', id: last.id });
  if (!profile) await store().saveOrganProfile({ organ });
  revalidatePath('/', 'layout');
  return { ok: true, id };
}
