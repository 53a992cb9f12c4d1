'use server';

import { profileSchema } from '@/components/organ/profile-schema';
import { thresholdSchema, unshown } from '@/components/settings/settings-schema';
import { defaultSettings, type Settings } from '@/lib/check/settings';
import { store } from '@/app/server';
import { toProfile } from './profile';

/** Remembers 本单位信息 for the next report. */
export async function saveProfile(values: unknown): Promise<{ ok: true } | { ok: false; problem: string }> {
  const parsed = profileSchema.safeParse(values);
  if (!parsed.success) return { ok: false, problem: parsed.error.issues[0]?.message ?? '内容不完整' };
  const before = await store().organProfile();
  await store().saveOrganProfile({ ...toProfile(parsed.data), ...(before?.settings && { settings: before.settings }) });
  return { ok: true };
}

/** Remembers the thresholds that differ from the usual ones. */
export async function saveSettings(values: unknown): Promise<{ ok: true } | { ok: false; problem: string }> {
  const parsed = thresholdSchema.safeParse(values);
  if (!parsed.success) return { ok: false, problem: parsed.error.issues[0]?.message ?? '内容不完整' };
  const profile = await store().organProfile();
  if (!profile) return { ok: false, problem: '先保存本单位信息，再改阈值' };
  const own = Object.entries(unshown(parsed.data)).filter(([name, value]) => value !== defaultSettings[name as keyof Settings]);
  await store().saveOrganProfile({ ...profile, settings: Object.fromEntries(own) });
  return { ok: true };
}
