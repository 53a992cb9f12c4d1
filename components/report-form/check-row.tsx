'use client';

import { memo, useCallback } from 'react';
import type { Draft } from '@/components/workspace/draft';
import { useLiveText } from '@/components/workspace/live-text';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { balances, type Balance } from '@/lib/check/equations';
import type { Equation } from '@/lib/template/types';
import type { Sums } from '@/lib/report/plan';

const known = new WeakMap<Sums, Balance[]>();

/** Balances of the present cells; computed once per change for all columns. */
function balancesOf(draft: Draft, equation: Equation): Balance[] {
  const sums = draft.sums();
  let list = known.get(sums);
  if (!list) known.set(sums, (list = balances(draft.template, equation.table, sums)));
  return list;
}

const words = ({ left, right, blank }: Balance): string => (blank ? '' : left === right ? '相等' : `差 ${Math.abs(left - right)}`);

/** One column of the 勾稽行: grey while it is being typed, red once the finding stands. */
const BalanceCell = memo(function BalanceCell({ equation, index }: { equation: Equation; index: number }) {
  const { element, words: text } = useLiveText<HTMLSpanElement>(useCallback((draft) => words(balancesOf(draft, equation)[index]!), [equation, index]));
  const isRed = useDraftValue((draft) => {
    const { column } = balancesOf(draft, equation)[index]!;
    const first = `${equation.table}.${equation.left[0]}.${column}`;
    return draft.findings().some(({ rule, at }) => rule === equation.id && at[0] === first);
  });
  return (
    <td className={`check-cell ${isRed ? 'bg-danger-soft font-semibold text-danger' : 'text-muted'}`}>
      {isRed && <span aria-hidden>⚠ </span>}
      <span ref={element}>{text}</span>
    </td>
  );
});

/** The last, sticky row of a table with a printed relation: per column 一＋二 against 三（七）＋四. */
export function CheckRow({ equation, labelColumns }: { equation: Equation; labelColumns: number }) {
  const count = balancesOf(useDraft(), equation).length;
  return (
    <tr className="check-row">
      <th scope="row" colSpan={labelColumns} className="check-cell text-left font-medium">勾稽　{equation.says}</th>
      {Array.from({ length: count }, (_, index) => <BalanceCell key={index} equation={equation} index={index} />)}
    </tr>
  );
}
