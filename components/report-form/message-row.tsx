'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { severityTones } from '@/components/findings/severity-look';
import { StatedAbout } from '@/components/findings/number-list';
import { statedAbout } from '@/components/findings/stated-numbers';
import { nextFinding } from '@/components/findings/walk';
import { marksOf } from '@/components/workspace/marks';
import { isGap, sectionOfTable } from '@/components/workspace/section-status';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { templateCells, type Cell } from '@/lib/template/tree';

interface Props {
  table: string;
  columns: number;
  /** The cell that has the cursor. */
  focused: string | null;
  /** What an action just did. */
  said: { words: string; isUndoable: boolean } | null;
}

/** Meaning and article of the row with the cursor; for a computed cell, how it is computed. */
function Help({ cell }: { cell: Cell }) {
  if (cell.isTotal) return <>＝{(cell.row.leaf.total ? cell.row.leaf : cell.column.leaf).help}</>;
  const leaf = cell.row.leaf.help ? cell.row.leaf : cell.column.leaf;
  if (!leaf.help) return null;
  return <>{leaf.label && <b className="font-medium text-ink">{leaf.short ?? leaf.label}：</b>}{leaf.help}{leaf.basis && `（${leaf.basis}）`}</>;
}

/** In sight while the table is: what an action did, else what is wrong with the cell, else what its row means, else the first fault. */
export function MessageRow({ table, columns, focused, said }: Props) {
  const draft = useDraft();
  const router = useRouter();
  const section = sectionOfTable(draft.template, table);
  const cell = focused ? templateCells(draft.template).get(focused) : undefined;
  const here = useDraftValue(({ findings }) => (focused ? marksOf(findings()).finding.get(focused) : undefined));
  const first = useDraftValue(({ findings }) => findings().find((one) => one.section === section && one.severity === 'error' && !isGap(one)));
  const count = useDraftValue(({ findings }) => findings().filter((one) => one.section === section && !isGap(one)).length);
  const stated = focused ? statedAbout(draft, focused) : [];
  const finding = here ?? (cell ? undefined : first);
  const words: ReactNode = finding ? finding.message : cell && <Help cell={cell} />;
  return (
    <tr>
      <td colSpan={columns} className="message-cell">
        <span className="flex min-h-8 items-center gap-2">
          <span role="status">{said?.words}</span>
          {said?.isUndoable && <button type="button" className="btn btn-quiet" onClick={() => draft.undo()}>撤销</button>}
          {!said && <span id="table-message" className={finding ? severityTones[finding.severity] : 'text-muted'}>{words}</span>}
          {!said && stated.length > 0 && <StatedAbout numbers={stated} />}
          {count > 0 && <button type="button" className="btn btn-quiet ml-auto" onClick={() => nextFinding(draft, 1, router.push)}>{count} 处，下一处 F8</button>}
        </span>
      </td>
    </tr>
  );
}
