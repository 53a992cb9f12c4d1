'use client';

import Link from 'next/link';
import { useDraft, useReport } from '@/components/workspace/workspace';
import { titleOf } from '@/lib/report/propose';
import { chineseDate } from '@/lib/text/date';

/** What stands at head and foot of the report, to be read once more before 定稿. */
export function Facts() {
  const { id, template } = useDraft();
  const report = useReport();
  const { organName, date } = report.signature;
  const rows = [
    ['标题', titleOf(template, report)],
    ['落款', [organName, chineseDate(date)].filter(Boolean).join('，')],
    ['发布日期', chineseDate(report.publishDate ?? '')],
    ['格式', `${template.label}，${template.citation.document}`],
  ];
  return (
    <dl className="panel mb-4 divide-y divide-hairline px-4 sm:px-6">
      {rows.map(([name, text]) => (
        <div key={name} className="flex gap-4 py-2">
          <dt className="w-16 shrink-0 text-muted">{name}</dt>
          <dd className="min-w-0 break-words">{text || <Link className="text-primary underline underline-offset-4" href={`/reports/${id}/front`}>去填写</Link>}</dd>
        </div>
      ))}
    </dl>
  );
}
