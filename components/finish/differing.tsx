'use client';

import { useDraft } from '@/components/workspace/workspace';
import type { DifferingTotal } from '@/lib/report/differing-totals';
import { showCell } from '@/lib/report/values';
import { describe } from '@/lib/template/address';

const sumWords = ({ computed }: DifferingTotal) => (computed === null ? '分项未填' : `应为 ${showCell(computed)}`);

/** Totals that a file brought and that differ from their parts; 定稿 waits until the sums are taken. */
export function Differing({ totals }: { totals: DifferingTotal[] }) {
  const draft = useDraft();
  const take = (list: DifferingTotal[]) =>
    draft.change(list.map(({ address }) => ({ path: `cells.${address}`, remove: true as const })), { label: '采用计算值' });
  if (totals.length === 0) return null;
  return (
    <section aria-labelledby="differing-heading" className="panel mb-4 px-4 py-3 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="differing-heading" className="font-semibold">先采用计算值，再定稿 <span className="font-normal text-muted">{totals.length}</span></h2>
        {totals.length > 1 && <button type="button" className="btn" onClick={() => take(totals)}>全部采用</button>}
      </div>
      <ul className="divide-y divide-hairline">
        {totals.map((total) => (
          <li key={total.address} className="flex flex-wrap items-center gap-x-3 py-1.5">
            <span className="mr-auto text-danger"><span aria-hidden>⚠ </span>{describe(draft.template, total.address)}：{sumWords(total)}，文件中为 {showCell(total.declared)}</span>
            <button type="button" className="btn btn-quiet -mr-2 ml-auto" onClick={() => take([total])}>{total.computed === null ? '留空' : `采用 ${showCell(total.computed)}`}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
