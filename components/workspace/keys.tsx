'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { nextFinding } from '@/components/findings/walk';
import { useDraft, useSaver } from './workspace';

const regions = ['nav[aria-label="章节"]', '#main', 'aside[aria-label="辅助栏"]'];

/** F6: on to the next region, around and around. */
function nextRegion(): void {
  const present = regions.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]).filter((region) => region.getClientRects().length > 0);
  const now = present.findLastIndex((region) => region.contains(document.activeElement));
  const region = present[(now + 1) % present.length];
  region?.querySelector<HTMLElement>('a, button, input, textarea, select')?.focus();
}

/** True for a field that is not part of the report, such as the name of a version: its own undo stays its own. */
const isForeignField = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.dataset.draft === undefined;

/** Keys that work everywhere in a report. Nothing happens while an input method is composing. */
export function Keys({ open }: { open: () => void }) {
  const draft = useDraft();
  const saver = useSaver();
  const router = useRouter();
  useEffect(() => {
    const base = `/reports/${draft.id}`;
    const run = (event: KeyboardEvent): boolean => {
      const key = event.key.toLowerCase();
      const ctrl = event.ctrlKey || event.metaKey;
      if (event.key === 'F8') return void nextFinding(draft, event.shiftKey ? -1 : 1, router.push), true;
      if (event.key === 'F6') return nextRegion(), true;
      if (!ctrl || event.altKey) return false;
      if ((key === 'z' || key === 'y') && isForeignField(event.target)) return false;
      if (key === 'k') return open(), true;
      if (key === 'z') return event.shiftKey ? draft.redo() : draft.undo(), true;
      if (key === 'y') return draft.redo(), true;
      if (key === 's') return void saver.flush().then(() => router.push(`${base}/history`)), true;
      if (key === 'p') return void saver.flush().then(() => router.push(`${base}/preview`)), true;
      return false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (location.pathname.endsWith('/preview') && event.key.toLowerCase() === 'p') return;
      if (run(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [draft, saver, router, open]);
  return null;
}
