'use client';

import { FindingList } from '@/components/findings/finding-list';
import { sectionOfTable } from '@/components/workspace/section-status';
import { useDraft, useFindings } from '@/components/workspace/workspace';
import { templateCells } from '@/lib/template/tree';

/** The help line of the focused row: meaning and article. */
function Help({ focused }: { focused: string | null }) {
  const { template } = useDraft();
  const cell = focused ? templateCells(template).get(focused) : undefined;
  if (!cell) return <p className="text-muted">方向键移动，Enter 向下，Ctrl+D 复制上一格；可从 WPS、Excel 整块粘贴</p>;
  const leaf = cell.row.leaf.help ? cell.row.leaf : cell.column.leaf;
  return <p>{leaf.label && <b className="font-medium">{leaf.short ?? leaf.label}：</b>}{leaf.help}{leaf.basis && <span className="text-muted">（{leaf.basis}）</span>}</p>;
}

/** Under the table: what the focused row means, what just happened, what does not agree. */
export function TableFoot({ table, focused, said }: { table: string; focused: string | null; said: string }) {
  const draft = useDraft();
  const findings = useFindings().filter((finding) => finding.section === sectionOfTable(draft.template, table));
  return (
    <div id="table-end" tabIndex={-1} className="mt-3 space-y-3">
      <div className="min-h-11 text-sm"><Help focused={focused} /></div>
      <p role="status" className={said ? 'text-sm' : 'sr-only'}>{said}{said && <button type="button" className="btn btn-quiet" onClick={() => draft.undo()}>撤销</button>}</p>
      <FindingList findings={findings} />
    </div>
  );
}
