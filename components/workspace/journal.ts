import { changeProblem, type Change } from '@/lib/report/changes';

/** Changes that the server has not acknowledged yet, kept in the browser so that a reload or a crash loses nothing. */

const key = (id: string) => `nianbao.unsaved.${id}`;

/** Keeps the waiting changes; a full or forbidden storage only costs the safety net. */
export function keepJournal(id: string, changes: Change[]): void {
  try {
    localStorage.setItem(key(id), JSON.stringify(changes));
  } catch {}
}

export function forgetJournal(id: string): void {
  try {
    localStorage.removeItem(key(id));
  } catch {}
}

/** What waits from an earlier visit; anything unreadable is dropped. */
export function readJournal(id: string): Change[] {
  try {
    const changes: unknown = JSON.parse(localStorage.getItem(key(id)) ?? '[]');
    return Array.isArray(changes) ? (changes as Change[]).filter((change) => changeProblem(change) === null) : [];
  } catch {
    return [];
  }
}
