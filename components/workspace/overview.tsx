'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useOutlineRows } from '@/components/outline/outline';
import { openErrors } from '@/lib/check/overrides';
import { deadline } from '@/lib/check/deadline';
import { daysBetween } from '@/lib/text/date';
import { today } from './today';
import { useDraft, useFindings, useReport } from './workspace';

/** 期限 1月31日前公开　还有 12 天 */
function Deadline() {
  const { organ, year, publishDate } = useReport();
  const last = deadline(organ.type, year);
  const day = `${year + 1}年${Number(last.slice(5, 7))}月${Number(last.slice(8))}日`;
  const left = daysBetween(today(), last);
  const rest = !publishDate && left >= 0 && left <= 60 ? `，还有 ${left} 天` : '';
  return <p className="text-muted" suppressHydrationWarning>期限：{day}前公开{rest}</p>;
}

/** What is open, section by section, and where to go on; `children` stand below. */
export function Overview({ children }: { children: ReactNode }) {
  const { id } = useDraft();
  const { sections } = useOutlineRows();
  const report = useReport();
  const errors = openErrors(report, useFindings()).length;
  const isFinal = report.status === 'final';
  const next = sections.find((row) => row.status?.kind !== 'done');
  return (
    <div className="mx-auto max-w-3xl">
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-xl font-semibold">总览</h1>
        <Link className="btn" href={`/reports/${id}/preview`}>预览</Link>
        {isFinal
          ? <Link className="btn btn-primary" href={`/reports/${id}/done`}>下载</Link>
          : <Link className="btn btn-primary" href={next?.href ?? `/reports/${id}/finish`}>{next ? '继续填写' : '核对与定稿'}</Link>}
      </div>
      <p className="mb-3">{isFinal ? '已定稿' : errors > 0 ? `还差 ${errors} 处` : '没有需要处理的问题'}</p>
      <ol className="panel divide-y divide-hairline">
        {sections.map((row) => (
          <li key={row.href}>
            <Link href={row.href} className="flex flex-wrap items-baseline gap-x-4 px-4 py-3 hover:bg-primary-soft">
              <span className="flex-1 font-medium">{row.label}</span>
              <span className={row.status?.kind === 'problem' ? 'text-danger' : 'text-muted'}>
                {row.status?.kind === 'problem' && <span aria-hidden>⚠ </span>}
                {row.status?.words}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {children}
      <div className="mt-4"><Deadline /></div>
    </div>
  );
}
