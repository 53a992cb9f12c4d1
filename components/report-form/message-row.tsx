'use client';

import { useRouter } from 'next/navigation';
import { severityTones } from '@/components/findings/finding-list';
import { nextFinding } from '@/components/findings/walk';
import { sectionOfTable } from '@/components/workspace/section-status';
import { marksOf } from '@/components/workspace/marks';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';

interface Props {
  table: string;
  columns: number;
  /** The cell that has the cursor. */
  focused: string | null;
}

/** The sentence about the cell with the cursor, else the first one of the table; in sight while the table is. */
export function MessageRow({ table, columns, focused }: Props) {
  const draft = useDraft();
  const router = useRouter();
  const section = sectionOfTable(draft.template, table);
  const finding = useDraftValue(({ findings }) => {
    const here = focused ? marksOf(findings()).finding.get(focused) : undefined;
    return here ?? findings().find((one) => one.section === section && one.severity === 'error');
  });
  const count = useDraftValue(({ findings }) => findings().filter((finding) => finding.section === section).length);
  return (
    <tr>
      <td colSpan={columns} className="message-cell">
        <span className="flex items-center gap-2">
          <span id="table-message" className={finding ? severityTones[finding.severity] : 'text-muted'}>{finding?.message ?? '没有需要处理的问题'}</span>
          {count > 0 && <button type="button" className="btn btn-quiet ml-auto" onClick={() => nextFinding(draft, 1, router.push)}>下一处 F8</button>}
        </span>
      </td>
    </tr>
  );
}
