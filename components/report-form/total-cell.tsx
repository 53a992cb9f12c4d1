'use client';

import { memo } from 'react';
import { useDraft, useDraftValue, useLiveValue } from '@/components/workspace/workspace';
import { planOf } from '@/lib/report/plan';
import { showCell } from '@/lib/report/values';

interface Props {
  address: string;
  name: string;
  /** How it is computed: 六类申请人之和. */
  says: string;
}

/** The computed value at an address; null while its parts are blank. */
function useComputed(address: string): number | null {
  return useLiveValue((draft) => {
    const plan = planOf(draft.template);
    const sums = draft.sums();
    const value = sums.value[plan.index.get(address)!]!;
    return Number.isNaN(value) ? null : value;
  });
}

/** A computed cell: not in the Tab order, reached by arrows. A declared total that differs shows itself and the way out. */
export const TotalCell = memo(function TotalCell({ address, name, says }: Props) {
  const draft = useDraft();
  const value = useComputed(address);
  const declared = useDraftValue((d) => d.report().cells[address]);
  const finding = useDraftValue((d) => d.findings().find(({ remedy, at }) => remedy && at[0] === address));
  const take = () => {
    draft.change([{ path: `cells.${address}`, remove: true }], { label: '采用计算值' });
    document.getElementById(address)?.focus();
  };
  const shown = declared === undefined || declared === null ? showCell(value) : showCell(declared);
  return (
    <>
      <output id={address} tabIndex={-1} data-total aria-label={`${name}，${says}`} title={`＝${says}`} className={`cell total ${finding ? 'bg-danger-soft text-danger' : ''}`}>
        {shown}
      </output>
      {finding?.remedy && (
        <button type="button" className="take-total" onClick={take} title={finding.message}>{finding.remedy.label}</button>
      )}
    </>
  );
});
