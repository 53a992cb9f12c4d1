import { useSyncExternalStore } from 'react';
import type { Suspect } from '@/lib/check/finding';

/** Suspected cells of which the clerk said 不是这格, until the page is loaded again. */
let dismissed: readonly string[] = [];
const listeners = new Set<() => void>();
const none: readonly string[] = [];

const keyOf = (finding: string, { path, value }: Suspect): string => `${finding} ${path} ${value}`;

export function dismissSuspect(finding: string, suspect: Suspect): void {
  dismissed = [...dismissed, keyOf(finding, suspect)];
  listeners.forEach((listener) => listener());
}

/** The suspects of a finding that nobody has ruled out. */
export function useSuspects(finding: string, suspects: readonly Suspect[]): Suspect[] {
  const gone = useSyncExternalStore((listener) => (listeners.add(listener), () => void listeners.delete(listener)), () => dismissed, () => none);
  return suspects.filter((suspect) => !gone.includes(keyOf(finding, suspect)));
}
