import { emptyProfile, type ProfileValues } from '@/components/organ/profile-schema';
import { contactParts } from '@/lib/report/contact';
import type { OrganProfile } from '@/lib/store/store';

const present = <T extends Record<string, string>>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;

/** The form's texts as a profile; what is empty is left out. */
export function toProfile({ fullName, type, shortName, siteName, siteUrl, siteCode, ...contact }: ProfileValues): OrganProfile {
  const details = present(contact);
  return {
    organ: { fullName, type, ...present({ shortName, siteName, siteUrl, siteCode }) },
    ...(Object.keys(details).length > 0 && { contact: details }),
  };
}

/** A profile as the form's texts. */
export function fromProfile(profile: OrganProfile | null): ProfileValues {
  return { ...emptyProfile, ...profile?.organ, ...contactParts(profile?.contact) };
}
