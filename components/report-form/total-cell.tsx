'use client';

import { memo, useCallback } from 'react';
import type { Draft } from '@/components/workspace/draft';
import { useLiveText } from '@/components/workspace/live-text';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { planOf } from '@/lib/report/plan';
import { showCell } from '@/lib/report/values';

interface Props {
  address: string;
  name: string;
  /** How it is computed: 六类申请人之和. */
  says: string;
}

/** The declared total where one stands, else the computed one; nothing while its parts are blank. */
function shownTotal(draft: Draft, address: string): string {
  const declared = draft.report().cells[address];
  if (declared !== undefined && declared !== null) return showCell(declared);
  const value = draft.sums().value[planOf(draft.template).index.get(address)!]!;
  return Number.isNaN(value) ? '' : showCell(value);
}

/** A computed cell: not in the Tab order, reached by arrows. A declared total that differs shows itself and the way out. */
export const TotalCell = memo(function TotalCell({ address, name, says }: Props) {
  const draft = useDraft();
  const { element, words } = useLiveText<HTMLOutputElement>(useCallback((one) => shownTotal(one, address), [address]));
  const finding = useDraftValue((d) => d.findings().find(({ remedy, at }) => remedy && at[0] === address));
  const take = () => {
    draft.change([{ path: `cells.${address}`, remove: true }], { label: '采用计算值' });
    element.current?.focus();
  };
  return (
    <>
      <output ref={element} id={address} tabIndex={-1} data-total aria-label={`${name}，${says}`} title={`＝${says}`} className={`cell total ${finding ? 'bg-danger-soft text-danger' : ''}`}>
        {words}
      </output>
      {finding?.remedy && (
        <button type="button" className="take-total" onClick={take} title={finding.message}>{finding.remedy.label}</button>
      )}
    </>
  );
});
