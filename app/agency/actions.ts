'use server';

import { profileSchema } from '@/components/organ/profile-schema';
import { store } from '@/app/server';
import { toProfile } from './profile';

/** Remembers 本单位信息 for the next report. */
export async function saveProfile(values: unknown): Promise<{ ok: true } | { ok: false; problem: string }> {
  const parsed = profileSchema.safeParse(values);
  if (!parsed.success) return { ok: false, problem: parsed.error.issues[0]?.message ?? '内容不完整' };
  await store().saveOrganProfile(toProfile(parsed.data));
  return { ok: true };
}
