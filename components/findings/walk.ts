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
  // A further piece has no aspect, the address of the whole section no key.
  const index = key === undefined ? 0 : overview.findIndex((entry, i) => entry.aspect === key || String(i) === key);
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

interface Stop {
  href: string;
  field: string;
  /** Place of its page in the form. */
  page: number;
}

/** Pages of the form in their order. */
const pagesOf = ({ template }: Draft): string[] => ['front', ...template.sections.map(({ key }) => key)];

/** Fields with findings in the order of the pages, each once: several sentences on one field are one stop. */
function stopsOf(draft: Draft): Stop[] {
  const pages = pagesOf(draft);
  const stops = new Map<string, Stop>();
  for (const finding of draft.findings()) {
    const target = targetOf(draft, finding);
    if (!stops.has(target.href)) stops.set(target.href, { ...target, page: pages.indexOf(finding.section) });
  }
  return [...stops.values()].sort((a, b) => a.page - b.page);
}

/** The stop after (or before) the field with the cursor; from elsewhere, the first from this page on (or the one before it). */
function nextStop(stops: Stop[], direction: 1 | -1, here: string, page: number): Stop | undefined {
  const at = stops.findIndex(({ field }) => field === here);
  const from = stops.findIndex((stop) => stop.page >= page);
  const first = from < 0 ? stops.length : from;
  const next = at >= 0 ? at + direction : direction === 1 ? first : first - 1;
  return stops[(next + stops.length) % stops.length];
}

/** Goes to the next (or previous) field with a finding; around at the end. */
export function nextFinding(draft: Draft, direction: 1 | -1, go: (href: string) => void): void {
  draft.settle();
  const page = pagesOf(draft).indexOf(location.pathname.split('/').at(-1) ?? '');
  const next = nextStop(stopsOf(draft), direction, document.activeElement?.id ?? '', page);
  if (next && !focusField(next.field)) go(next.href);
}
