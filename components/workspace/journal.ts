import { changeProblem, type Change } from '@/lib/report/changes';

/**
 * Changes that the server has not acknowledged yet, kept in the browser so that a reload or a crash loses nothing. Each
 * tab writes under its own key, so that tabs on one report do not wipe out each other's.
 */

const prefix = (id: string) => `nianbao.unsaved.${id}.`;

const tab = typeof crypto === 'undefined' || !('getRandomValues' in crypto) ? '0' : crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);

/** Keeps the waiting changes; none forgets them. A full or forbidden storage only costs the safety net. */
export function keepJournal(id: string, changes: Change[]): void {
  try {
    if (changes.length === 0) localStorage.removeItem(prefix(id) + tab);
    else localStorage.setItem(prefix(id) + tab, JSON.stringify(changes));
  } catch {}
}

function read(key: string): Change[] {
  try {
    const changes: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(changes) ? (changes as Change[]).filter((change) => changeProblem(change) === null) : [];
  } catch {
    return [];
  }
}

/** Takes what earlier visits left unsent; anything unreadable is dropped. */
export function takeJournals(id: string): Change[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix(id)));
    const changes = keys.flatMap(read);
    keepJournal(id, changes);
    for (const key of keys) if (key !== prefix(id) + tab) localStorage.removeItem(key);
    return changes;
  } catch {
    return [];
  }
}
