'use client';

import { useState, type KeyboardEvent } from 'react';
import { selectWords, type TextInput } from '@/components/findings/select-words';
import { useDraft } from '@/components/workspace/workspace';
import type { Lens } from './use-field';

/** A sentence made from the tables. */
export interface Proposal {
  /** What it is about: 申请收到和办理. */
  label: string;
  text: string;
}

interface Props {
  /** Id of the box. */
  name: string;
  lens: Lens;
  /** Makes the sentences; asked when the list is opened, with the numbers of that moment. */
  propose: () => Promise<Proposal[]>;
}

/** 写入数字: sentences made from the tables; the chosen one goes where the cursor was, as one step to take back. */
export function InsertNumbers({ name, lens, propose }: Props) {
  const draft = useDraft();
  const [proposals, setProposals] = useState<Proposal[] | null>(null);
  const open = () => void propose().then(setProposals);
  const close = () => {
    setProposals(null);
    document.getElementById(name)?.focus({ preventScroll: true });
  };
  const insert = ({ text }: Proposal) => {
    const box = document.getElementById(name) as TextInput;
    const now = lens.read(draft);
    const [start, end] = [box.selectionStart!, box.selectionEnd!];
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
      <button type="button" className="btn" aria-expanded={proposals !== null} aria-controls={`${name}-proposals`} onClick={() => (proposals ? close() : open())}>写入数字</button>
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
