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

/** Findings in the order of the pages of the form. */
function inOrder(draft: Draft): Finding[] {
  const keys = ['front', ...draft.template.sections.map(({ key }) => key)];
  return [...draft.findings()].sort((a, b) => keys.indexOf(a.section) - keys.indexOf(b.section));
}

/** Where the walk stands: the finding whose field has the cursor, else just before the first one from this page on. */
function standing(draft: Draft, findings: Finding[], page: string): number {
  const here = document.activeElement?.id ?? '';
  const at = findings.findIndex((finding) => targetOf(draft, finding).field === here);
  if (at >= 0) return at;
  const keys = ['front', ...draft.template.sections.map(({ key }) => key)];
  const from = findings.findIndex((finding) => keys.indexOf(finding.section) >= keys.indexOf(page));
  return (from < 0 ? 0 : from) - 1;
}

/** Goes to the next (or previous) finding after the field that has the cursor; around at the end. */
export function nextFinding(draft: Draft, direction: 1 | -1, go: (href: string) => void): void {
  const findings = inOrder(draft);
  if (findings.length === 0) return;
  const now = standing(draft, findings, location.pathname.split('/').at(-1) ?? '');
  const next = targetOf(draft, findings[(now + direction + findings.length) % findings.length]!);
  if (!focusField(next.field)) go(next.href);
}
