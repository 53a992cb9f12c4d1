'use client';

import { FindingGroups } from '@/components/findings/finding-list';
import { isGap, sectionOfTable } from '@/components/workspace/section-status';
import { useDraft, useFindings } from '@/components/workspace/workspace';

/** Under the table: what does not agree, with sentences too. What is merely not filled yet stands in the outline. */
export function TableFoot({ table }: { table: string }) {
  const draft = useDraft();
  const section = sectionOfTable(draft.template, table);
  const findings = useFindings().filter((finding) => (finding.section === section || finding.at.some((address) => address.startsWith(`${table}.`))) && !isGap(finding));
  return (
    <div id="table-end" tabIndex={-1} className="mt-3 space-y-3">
      <p className="text-sm text-muted">方向键移动，Enter 向下，Ctrl+D 复制上一格，Esc 还原；可从 WPS、Excel 整块粘贴</p>
      <FindingGroups findings={findings} />
    </div>
  );
}
