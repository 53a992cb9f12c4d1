'use client';

import { useEffect, useRef } from 'react';
import type { Draft } from './draft';
import { useDraft } from './workspace';

/**
 * Words that follow every key: written straight into the element, so that typing draws nothing through React. `read`
 * must be the same function for as long as the place is the same.
 */
export function useLiveText<E extends HTMLElement>(read: (draft: Draft) => string) {
  const draft = useDraft();
  const element = useRef<E>(null);
  useEffect(() => {
    let shown = element.current?.textContent;
    return draft.subscribe(() => {
      const words = read(draft);
      if (words === shown || !element.current) return;
      shown = words;
      element.current.textContent = words;
    });
  }, [draft, read]);
  return { element, words: read(draft) };
}
