'use client';

import { memo, useEffect, useRef } from 'react';
import { marksOf } from '@/components/workspace/marks';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { showCell } from '@/lib/report/values';

interface Props {
  address: string;
  /** Row path and column path, for the screen reader. */
  name: string;
  isText: boolean;
}

const tones = { error: 'bg-danger-soft text-danger', warning: 'bg-warning-soft text-warning', hint: '' };

/**
 * One value cell. The browser holds what is typed; the draft is told through the table's own listeners, so typing
 * draws nothing again but what depends on it.
 */
export const CellInput = memo(function CellInput({ address, name, isText }: Props) {
  const draft = useDraft();
  const input = useRef<HTMLInputElement>(null);
  const severity = useDraftValue((d) => marksOf(d.findings()).severity.get(address));
  useEffect(
    () => draft.onRewrite(() => {
      const shown = showCell(draft.report().cells[address]);
      if (input.current && input.current.value !== shown) input.current.value = shown;
    }),
    [draft, address],
  );
  return (
    <input
      ref={input}
      id={address}
      name={address}
      data-draft
      aria-label={name}
      aria-invalid={severity === 'error' || undefined}
      aria-describedby={severity ? 'table-message' : undefined}
      autoComplete="off"
      inputMode={isText ? 'text' : 'numeric'}
      defaultValue={showCell(draft.report().cells[address])}
      className={`cell ${severity ? tones[severity] : ''}`}
    />
  );
});
