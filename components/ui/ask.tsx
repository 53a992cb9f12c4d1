'use client';

import { useEffect, useRef } from 'react';

interface Props {
  question: string;
  /** Names the result: 定稿, 恢复. */
  yes: string;
  isBusy: boolean;
  cancel: () => void;
  confirm: () => void;
}

/** A question asked where the button was pressed, instead of a dialog; the cursor stands on 取消. */
export function Ask({ question, yes, isBusy, cancel, confirm }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div role="group" aria-label={question} className="flex flex-wrap items-center gap-2 rounded-panel bg-primary-soft px-3 py-2">
      <p className="mr-auto">{question}</p>
      <button ref={button} type="button" className="btn" disabled={isBusy} onClick={cancel}>取消</button>
      <button type="button" className="btn btn-primary" disabled={isBusy} onClick={confirm}>{yes}</button>
    </div>
  );
}
