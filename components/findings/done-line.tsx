'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useDraft } from '@/components/workspace/workspace';

/** A line that says what one click did, with its 撤销; it holds until the next change. */
export function useDoneLine(): { line: ReactNode; say: (words: string, takesCursor: boolean) => void } {
  const draft = useDraft();
  const [words, setWords] = useState('');
  const [takesCursor, setTakesCursor] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => draft.onChange(() => setWords('')), [draft]);
  useEffect(() => {
    if (words && takesCursor) button.current?.focus();
  }, [words, takesCursor]);
  const undo = () => {
    place.current?.focus();
    draft.undo();
  };
  const line = (
    <p ref={place} role="status" tabIndex={-1} className={words ? 'my-1 outline-none flex items-center gap-2 text-muted' : 'sr-only'}>
      {words}
      {words && <button ref={button} type="button" className="btn btn-quiet" onClick={undo}>撤销</button>}
    </p>
  );
  const say = (done: string, takes: boolean) => {
    setTakesCursor(takes);
    setWords(done);
  };
  return { line, say };
}
