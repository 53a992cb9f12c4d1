import { closeDrawer } from '@/components/workspace/dock-state';
import type { Draft } from '@/components/workspace/draft';
import type { Finding } from '@/lib/check/finding';
import type { Span } from '@/lib/text/span';
import { planOf } from '@/lib/report/plan';
import { sectionOf } from '@/lib/check/rule';
import type { Address } from '@/lib/template/address';
import { isTextInput, selectWords } from './select-words';

/** A field of the form, and the words in it that are meant. */
export interface Target {
  /** The page with its field, for a link. */
  href: string;
  /** Id of the field. */
  field: string;
  span?: Span;
}

/** Where an address stands in the form. */
export function placeOf(draft: Draft, section: string, address: Address, span?: Span): Target {
  const field = fieldOf(draft, address);
  const words = span ? `~${span.join('-')}` : '';
  return { href: `/reports/${draft.id}/${section}#${encodeURIComponent(field)}${words}`, field, ...(span && { span }) };
}

/** Page, field and words of a finding. */
export const targetOf = (draft: Draft, { section, at, span }: Finding): Target => placeOf(draft, section, at[0] ?? '', span);

/** Where a cell stands in the form. */
export const cellTarget = (draft: Draft, address: Address): Target => placeOf(draft, sectionOf(draft.template, address), address);

/** Id of the form field that holds an address. */
export function fieldOf(draft: Draft, address: Address): string {
  if (!address.startsWith('overview')) return address;
  const { overview } = draft.report();
  const [, key, part] = address.split('.');
  // A further piece has no aspect, the address of the whole section no key.
  const index = key === undefined ? 0 : overview.findIndex((entry, i) => entry.aspect === key || String(i) === key);
  return `overview.${Math.max(0, index)}.${part === 'heading' ? 'heading' : 'text'}`;
}

/** Puts the cursor into a field of the present page, on its words where some are meant; false when it is not here. */
export function focusField(field: string, span?: Span): boolean {
  const element = document.getElementById(field);
  if (!element) return false;
  closeDrawer();
  if (span && isTextInput(element)) {
    selectWords(element, span);
    return true;
  }
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}

/** Puts the cursor where the end of a link says; one that makes no sense is none. */
export function focusHash(hash: string): void {
  try {
    const [field = '', words] = hash.slice(1).split('~');
    const [start, end] = (words ?? '').split('-').map(Number);
    if (!field) return;
    // The browser itself goes to the field before the page is alive, when nobody hears of it.
    (document.activeElement as HTMLElement | null)?.blur();
    focusField(decodeURIComponent(field), words && start !== undefined && end !== undefined ? [start, end] : undefined);
  } catch {}
}

/** Place of a stop among all: page, field of the page, words of the field. */
type Place = readonly [page: number, field: number, start: number, end: number];

interface Stop extends Target {
  place: Place;
}

const compare = (a: Place, b: Place): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

/** Pages of the form in their order. */
const pagesOf = ({ template }: Draft): string[] => ['front', ...template.sections.map(({ key }) => key)];

const frontFields = ['organ.fullName', 'organ.type', 'title', 'preface', 'signature.organName', 'signature.date', 'publishDate'];

/** Place of a field among those of its page, as the form shows them. */
function orderOf(draft: Draft, field: string): number {
  const [, index, part] = field.split('.');
  if (field.startsWith('overview.')) return Number(index) * 2 + (part === 'text' ? 1 : 0);
  return planOf(draft.template).index.get(field) ?? Math.max(0, frontFields.indexOf(field));
}

function stopOf(draft: Draft, finding: Finding): Stop {
  const target = targetOf(draft, finding);
  const [start, end] = target.span ?? [0, 0];
  return { ...target, place: [pagesOf(draft).indexOf(finding.section), orderOf(draft, target.field), start, end] };
}

/** Findings in the order of the form, those on words in the order of the text. */
export const inFormOrder = (draft: Draft, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ finding, place: stopOf(draft, finding).place })).sort((a, b) => compare(a.place, b.place)).map(({ finding }) => finding);

/** What F8 visits, in the order of the form: each stretch of words that is found fault with, each other field once. */
function stopsOf(draft: Draft): Stop[] {
  const stops = new Map<string, Stop>();
  for (const finding of draft.findings()) {
    const stop = stopOf(draft, finding);
    if (!stops.has(stop.href)) stops.set(stop.href, stop);
  }
  return [...stops.values()].sort((a, b) => compare(a.place, b.place));
}

/** The element with the cursor, and what of its text is selected. */
interface Cursor {
  element: HTMLElement | null;
  isField: boolean;
  selected: Span;
}

function cursorNow(): Cursor {
  const element = document.activeElement as HTMLElement | null;
  return { element, isField: element?.dataset?.draft !== undefined, selected: isTextInput(element) ? [element.selectionStart!, element.selectionEnd!] : [0, 0] };
}

/** Where the cursor stands, and the stop it stands on. A field whose words nobody minds is one place, wherever in it the cursor is. */
function standing(draft: Draft, stops: readonly Stop[], { element, isField, selected }: Cursor): { place: Place; at: number } {
  const page = pagesOf(draft).indexOf(location.pathname.split('/').at(-1) ?? '');
  const here = stops.filter(({ field }) => field === element?.id);
  if (!element || (here.length === 0 && !isField)) return { place: [page, -1, 0, 0], at: -1 };
  const [start, end] = here.some(({ span }) => span) ? selected : [0, 0];
  const at = stops.findIndex(({ field, place }) => field === element.id && place[2] === start && place[3] === end);
  return { place: [page, orderOf(draft, element.id), start, end], at };
}

/** The stop after (or before) the cursor; from elsewhere, the first from this page on (or the one before it); around at the end. */
function nextStop(stops: readonly Stop[], direction: 1 | -1, { place, at }: ReturnType<typeof standing>): Stop | undefined {
  if (at >= 0) return stops[(at + direction + stops.length) % stops.length];
  if (direction === 1) return stops.find((stop) => compare(stop.place, place) > 0) ?? stops[0];
  return stops.findLast((stop) => compare(stop.place, place) < 0) ?? stops.at(-1);
}

/** Goes to the next (or previous) finding; around at the end. */
export function nextFinding(draft: Draft, direction: 1 | -1, go: (href: string) => void): void {
  const cursor = cursorNow();
  // What is new in the field being typed in counts too: leaving it has it judged.
  if (cursor.isField) cursor.element!.blur();
  else draft.settle();
  const stops = stopsOf(draft);
  const next = nextStop(stops, direction, standing(draft, stops, cursor));
  if (!next) cursor.element?.focus();
  else if (!focusField(next.field, next.span)) go(next.href);
}
