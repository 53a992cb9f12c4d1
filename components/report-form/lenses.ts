import { contactParts } from '@/lib/report/contact';
import type { Change } from '@/lib/report/changes';
import type { Contact, Organ, OverviewEntry, Report } from '@/lib/report/report';
import type { Lens } from './use-field';

/** How each kind of field reads and writes its part of the report. */

type TextKey = 'title' | 'preface' | 'problems' | 'otherMatters' | 'publishDate';

const optional = new Set<string>(['title', 'publishDate']);

/** A text that stands at the top of the report; an emptied optional one is dropped. */
export const textLens = (key: TextKey): Lens => ({
  read: (draft) => draft.report()[key] ?? '',
  write: (_, text): Change => (text === '' && optional.has(key) ? { path: key, remove: true } : { path: key, value: text }),
});

function partLens<K extends keyof Report>(key: K, read: (report: Report) => string, write: (report: Report, text: string) => Report[K]): Lens {
  return { read: (draft) => read(draft.report()), write: (draft, text) => ({ path: key, value: write(draft.report(), text) }) };
}

export const organLens = (key: Exclude<keyof Organ, 'type' | 'fullName'>): Lens =>
  partLens('organ', ({ organ }) => organ[key] ?? '', ({ organ }, text) => ({ ...organ, [key]: text }));

/** The organ's name; a signature that repeats it follows. */
export const organNameLens: Lens = {
  read: (draft) => draft.report().organ.fullName,
  write(draft, text) {
    const { organ, signature } = draft.report();
    const follows = signature.organName === organ.fullName;
    const signed: Change[] = follows ? [{ path: 'signature', value: { ...signature, organName: text } }] : [];
    return [{ path: 'organ', value: { ...organ, fullName: text } }, ...signed];
  },
};

export const organTypeLens: Lens = partLens('organ', ({ organ }) => organ.type, ({ organ }, text) => ({ ...organ, type: text as Organ['type'] }));

export const signatureLens = (key: 'organName' | 'date'): Lens =>
  partLens('signature', ({ signature }) => signature[key], ({ signature }, text) => ({ ...signature, [key]: text }));

export const contactLens = (key: keyof Contact): Lens =>
  partLens('contact', ({ contact }) => contactParts(contact)[key] ?? '', ({ contact }, text) => ({ ...contactParts(contact), [key]: text }));

/** One field of one piece of section one. */
export const entryLens = (index: number, key: 'heading' | 'text'): Lens =>
  partLens('overview', ({ overview }) => overview[index]?.[key] ?? '', ({ overview }, text) =>
    overview.map((entry, i): OverviewEntry => (i === index ? { ...entry, [key]: text } : entry)));
