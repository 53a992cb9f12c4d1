'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { selectWords, type TextInput } from '@/components/findings/select-words';
import type { Draft } from '@/components/workspace/draft';
import { useDraft } from '@/components/workspace/workspace';
import type { Span } from '@/lib/text/span';
import type { ProposedSentence } from '@/lib/narrative/propose';
import type { Lens } from './use-field';

/** Sentences made from the tables as they are now; what makes them is loaded when it is asked for. */
const proposalsOf = (draft: Draft): Promise<ProposedSentence[]> =>
  import('@/lib/narrative/propose').then(({ proposeSentences }) => proposeSentences(draft.template, draft.report().cells));

interface Props {
  /** Id of the box. */
  name: string;
  /** What the box holds, for the screen reader. */
  of: string;
  lens: Lens;
}

/** Where words are inserted: at the cursor, in a box that never had it at the end. */
function usePlace(name: string) {
  const isEntered = useRef(false);
  useEffect(() => {
    const enter = () => (isEntered.current = true);
    const box = document.getElementById(name);
    box?.addEventListener('focus', enter);
    return () => box?.removeEventListener('focus', enter);
  }, [name]);
  return (text: string, box: TextInput): Span => (isEntered.current ? [box.selectionStart!, box.selectionEnd!] : [text.length, text.length]);
}

/** 写入数字: sentences made from the tables; the chosen one goes where the cursor was, as one step to take back. */
export function InsertNumbers({ name, of, lens }: Props) {
  const draft = useDraft();
  const [proposals, setProposals] = useState<ProposedSentence[] | null>(null);
  const placeIn = usePlace(name);
  const open = () => void proposalsOf(draft).then(setProposals, () => setProposals(null));
  const close = () => {
    setProposals(null);
    document.getElementById(name)?.focus({ preventScroll: true });
  };
  const insert = ({ text }: ProposedSentence) => {
    const box = document.getElementById(name) as TextInput;
    const now = lens.read(draft);
    const [start, end] = placeIn(now, box);
    draft.change([lens.write(draft, now.slice(0, start) + text + now.slice(end))].flat(), { label: '写入数字' });
    setProposals(null);
    requestAnimationFrame(() => selectWords(box, [start, start + text.length]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !proposals) return;
    event.preventDefault();
    close();
  };
  return (
    <div className="relative" onKeyDown={onKeyDown}>
      <button type="button" className="btn" aria-expanded={proposals !== null} aria-controls={`${name}-proposals`} onClick={() => (proposals ? close() : open())}><span className="sr-only">{of}</span>写入数字</button>
      {proposals && (
        <div id={`${name}-proposals`} role="group" aria-label="由表格生成的句子" className="panel absolute right-0 z-30 mt-1 max-h-80 w-[28rem] max-w-[calc(100vw-3rem)] overflow-y-auto p-1 shadow-paper">
          {proposals.length === 0 && <p className="p-3 text-muted">表格还没有数字，先填表格</p>}
          {proposals.map((proposal) => (
            <button key={proposal.label} type="button" className="block w-full rounded-control px-3 py-2 text-left hover:bg-primary-soft" onClick={() => insert(proposal)}>
              <span className="block text-xs text-muted">{proposal.label}</span>
              {proposal.text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
