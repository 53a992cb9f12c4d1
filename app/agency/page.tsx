import type { Metadata } from 'next';
import { connection } from 'next/server';
import { SitePage } from '@/components/frame/site-page';
import { ProfileForm } from '@/components/organ/profile-form';
import { SettingsForm } from '@/components/settings/settings-form';
import { shown } from '@/components/settings/settings-schema';
import { defaultSettings, readSettings } from '@/lib/check/settings';
import { store } from '@/app/server';
import { saveProfile, saveSettings } from './actions';
import { fromProfile } from './profile';

export const metadata: Metadata = { title: '本单位信息' };

export default async function AgencyPage() {
  await connection();
  const profile = await store().organProfile();
  return (
    <SitePage here="/agency" narrow>
      <h1 className="text-xl font-semibold">本单位信息</h1>
      <p className="mb-4 mt-1 text-muted">填一次，以后每份新报告沿用；已有报告不受影响</p>
      <ProfileForm values={fromProfile(profile)} save={saveProfile} />
      <div className="mt-8"><SettingsForm values={shown(readSettings(profile?.settings))} usual={shown(defaultSettings)} save={saveSettings} /></div>
    </SitePage>
  );
}
