import type { Draft } from '@/components/workspace/draft';
import type { Finding } from '@/lib/check/finding';

/** Page and element of a finding: the field with its address, or the page of its section. */
export function targetOf(draft: Draft, finding: Finding): { href: string; field: string } {
  const field = fieldOf(draft, finding.at[0] ?? '');
  return { href: `/reports/${draft.id}/${finding.section}#${encodeURIComponent(field)}`, field };
}

/** Id of the form field that holds an address. */
export function fieldOf(draft: Draft, address: string): string {
  if (!address.startsWith('overview')) return address;
  const { overview } = draft.report();
  const key = address.split('.')[1];
  const index = overview.findIndex((entry, i) => entry.aspect === key || String(i) === key);
  return `overview.${Math.max(0, index)}.text`;
}

/** Puts the cursor into a field of the present page; false when it is not here. */
export function focusField(field: string): boolean {
  const element = document.getElementById(field);
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}

/** Goes to the next (or previous) finding after the field that has the cursor; around at the end. */
export function nextFinding(draft: Draft, direction: 1 | -1, go: (href: string) => void): void {
  const findings = draft.findings();
  if (findings.length === 0) return;
  const here = document.activeElement?.id ?? '';
  const places = findings.map((finding) => targetOf(draft, finding));
  const now = places.findIndex(({ field }) => field === here);
  const next = places[(now + direction + places.length) % places.length] ?? places[0]!;
  if (!focusField(next.field)) go(next.href);
}
