'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { When } from '@/components/ui/when';
import { ImportButton, ImportOutcome } from './import-json';
import type { ReportRow } from './report-row';
import { useImport } from './use-import';
import { reportLinkId, useReportActions, type ReportActions } from './use-report-actions';

interface Props {
  rows: ReportRow[];
  now: string;
  actions: ReportActions;
}

interface LineProps {
  row: ReportRow;
  now: string;
  isBusy: boolean;
  copy: (row: ReportRow) => void;
  remove: (row: ReportRow) => void;
}

function Status({ isFinal }: { isFinal: boolean }) {
  return isFinal ? <span className="rounded bg-success-soft px-1.5 py-0.5 text-success">定稿</span> : <span className="text-muted">草稿</span>;
}

/** One report. The whole line opens it; the title is its only link. */
function ReportLine({ row, now, isBusy, copy, remove }: LineProps) {
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-primary-soft md:grid-cols-[minmax(0,1fr)_3rem_8.5rem_auto]">
      <div className="col-span-2 min-w-0 md:col-span-1">
        <Link id={reportLinkId(row)} href={`/reports/${row.id}`} className="break-words font-medium text-primary after:absolute after:inset-0">{row.title}</Link>
        <p className="text-sm text-muted">{row.year} 年度，{row.formatLabel}</p>
      </div>
      <p className="text-sm md:contents">
        <Status isFinal={row.isFinal} />
        <span className="ml-3 text-sm text-muted md:ml-0"><When at={row.updatedAt} now={now} /></span>
      </p>
      <div className="relative -mr-2 flex justify-end">
        <button type="button" className="btn btn-quiet" disabled={isBusy} aria-label={`复制 ${row.title}`} onClick={() => copy(row)}>复制</button>
        <a className="btn btn-quiet" href={`/reports/${row.id}/json`} download aria-label={`下载 JSON ${row.title}`}>下载 JSON</a>
        <button type="button" className="btn btn-quiet" disabled={isBusy} aria-label={`删除 ${row.title}`} onClick={() => remove(row)}>删除</button>
      </div>
    </li>
  );
}

/** Stands where the deleted report stood; the cursor is put on 撤销. */
function GoneLine({ row, undo }: { row: ReportRow; undo: (row: ReportRow) => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className="flex flex-wrap items-center gap-x-3 px-4 py-3 text-muted">
      <p role="status" className="min-w-0 break-words">已删除“{row.title}”</p>
      <button ref={button} type="button" className="btn btn-quiet" onClick={() => undo(row)}>撤销</button>
    </li>
  );
}

function EmptyList() {
  const link = 'text-primary underline underline-offset-4';
  return (
    <div className="panel px-6 py-10">
      <h2 className="mb-3 text-lg font-semibold">还没有报告</h2>
      <ol className="list-decimal space-y-2 pl-5">
        <li>填写<Link className={link} href="/agency">本单位信息</Link>，以后每年沿用</li>
        <li><Link className={link} href="/reports/new">新建报告</Link>，年度决定格式</li>
        <li>逐节填写，检查后定稿，下载 Word 和网页</li>
      </ol>
      <p className="mt-4 text-muted">已有报告的 JSON 文件可以直接导入</p>
    </div>
  );
}

/** The list of reports with all that can be done to one as a whole. */
export function ReportList({ rows, now, actions }: Props) {
  const { entries, notice, isBusy, copy, remove, unremove } = useReportActions(rows, actions);
  const { state, read } = useImport();
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <h1 className="mr-auto text-xl font-semibold">年度报告</h1>
        <ImportButton state={state} read={(file) => void read(file)} />
        <Link className="btn btn-primary" href="/reports/new">新建报告</Link>
      </div>
      <ImportOutcome state={state} />
      <p role="status" className={`mb-3 flex flex-wrap items-center gap-x-2 empty:hidden ${notice?.isBad ? 'text-danger' : ''}`}>
        {notice?.words}
        {notice?.open && <Link className="btn btn-quiet" href={`/reports/${notice.open}`}>打开</Link>}
      </p>
      {entries.length === 0 && <EmptyList />}
      <ul className="panel divide-y divide-hairline empty:hidden">
        {entries.map(({ row, isGone }) =>
          isGone
            ? <GoneLine key={row.id} row={row} undo={unremove} />
            : <ReportLine key={row.id} row={row} now={now} isBusy={isBusy} copy={copy} remove={remove} />)}
      </ul>
    </>
  );
}
