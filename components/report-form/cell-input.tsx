'use client';

import { memo } from 'react';
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
 * One value cell. The browser holds what is typed; the draft is told through the table's own listeners, which also
 * rewrite it after undo or paste, so typing draws nothing again but what depends on it.
 */
export const CellInput = memo(function CellInput({ address, name, isText }: Props) {
  const draft = useDraft();
  const severity = useDraftValue((d) => marksOf(d.findings()).severity.get(address));
  return (
    <input
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
