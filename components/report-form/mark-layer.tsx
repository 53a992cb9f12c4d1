'use client';

import { useEffect, useRef } from 'react';
import type { Draft } from '@/components/workspace/draft';
import { useDraft } from '@/components/workspace/workspace';
import { cutAtMarks, movedMarks, textMarks, type Piece, type TextMark } from './text-marks';

/** Shows pieces as spans; those that stay the same are left alone, so that a key rewrites one. */
function paint(layer: HTMLElement, pieces: readonly Piece[]): void {
  pieces.forEach(({ text, severity }, i) => {
    const span = layer.children[i] ?? layer.appendChild(document.createElement('span'));
    const look = severity ? `mark-${severity}` : '';
    if (span.className !== look) span.className = look;
    if (span.textContent !== text) span.textContent = text;
  });
  while (layer.children.length > pieces.length) layer.lastElementChild!.remove();
}

/** Marks of one field as they follow the draft: with every key by moving along, when hands rest by what was found. */
function followMarks(draft: Draft, address: string, read: (draft: Draft) => string, show: (pieces: readonly Piece[]) => void): () => void {
  let text = '';
  let marks: TextMark[] = [];
  const put = (now: string, next: TextMark[]) => {
    text = now;
    marks = next;
    show(cutAtMarks(text, marks));
  };
  const judged = () => {
    const now = read(draft);
    put(now, textMarks(draft.findings(), address, now));
  };
  const edited = () => {
    const now = read(draft);
    if (now !== text) put(now, movedMarks(marks, text, now));
  };
  judged();
  const ends = [draft.onPause(judged), draft.onChange(edited)];
  return () => ends.forEach((end) => end());
}

interface Props {
  /** Id of the field it lies over. */
  name: string;
  address: string;
  read: (draft: Draft) => string;
  isLine?: boolean;
}

/**
 * Lines under the words that findings are about: a copy of the field's text, invisible but for the lines, that wraps
 * as the field does. Written past React, so that it never lags behind the letters.
 */
export function MarkLayer({ name, address, read, isLine = false }: Props) {
  const draft = useDraft();
  const layer = useRef<HTMLDivElement>(null);
  const current = useRef(read);
  useEffect(() => {
    current.current = read;
  });
  useEffect(() => {
    const field = document.getElementById(name)!;
    const copy = layer.current!;
    const follow = () => (copy.style.transform = field.scrollTop || field.scrollLeft ? `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)` : '');
    // A line scrolls without saying so when the cursor moves along it.
    const events = ['scroll', 'keyup', 'select', 'pointerup', 'blur'];
    events.forEach((event) => field.addEventListener(event, follow));
    const width = new ResizeObserver(() => (copy.style.width = isLine ? '' : `${field.clientWidth}px`));
    width.observe(field);
    const end = followMarks(draft, address, (one) => current.current(one), (pieces) => {
      paint(copy, pieces);
      follow();
    });
    return () => {
      end();
      width.disconnect();
      events.forEach((event) => field.removeEventListener(event, follow));
    };
  }, [draft, name, address, isLine]);
  return <div aria-hidden className="mark-layer screen-only"><div ref={layer} className={isLine ? 'mark-line' : 'mark-box'} /></div>;
}
