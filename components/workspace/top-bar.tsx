'use client';

import Link from 'next/link';
import { SaveWords } from './save-words';
import { useDraft, useDraftValue, useReport, useSaver } from './workspace';

/** Where we are and what is saved; 撤销 and 重做 over everything; 预览 and 定稿. */
export function TopBar() {
  const draft = useDraft();
  const saver = useSaver();
  const { organ, year, status } = useReport();
  const canUndo = useDraftValue((one) => one.canUndo());
  const canRedo = useDraftValue((one) => one.canRedo());
  const base = `/reports/${draft.id}`;
  const flush = () => void saver.flush();
  return (
    <header className="screen-only sticky top-0 z-40 flex h-12 items-center gap-1 border-b border-hairline bg-surface px-2 sm:gap-2 sm:px-4">
      <Link className="btn btn-quiet" href="/" aria-label="返回报告列表"><span aria-hidden>‹</span><span className="hidden sm:inline">返回</span></Link>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold leading-5">
          {organ.shortName || organ.fullName || '未命名机关'} {year} 年度报告
          {status === 'final' && <span className="ml-2 rounded bg-success-soft px-1.5 py-0.5 text-xs font-medium text-success">已定稿</span>}
        </p>
        <SaveWords />
      </div>
      <Link className="btn btn-quiet lg:hidden" href={base}>章节</Link>
      <button type="button" className="btn btn-quiet" title="撤销 Ctrl+Z" disabled={!canUndo} onClick={() => draft.undo()}>撤销</button>
      <button type="button" className="btn btn-quiet hidden sm:inline-flex" title="重做 Ctrl+Y" disabled={!canRedo} onClick={() => draft.redo()}>重做</button>
      <Link className="btn btn-quiet hidden sm:inline-flex" href={`${base}/preview`} title="预览与打印 Ctrl+P" onClick={flush}>预览</Link>
      <Link className="btn btn-primary" href={status === 'final' ? `${base}/done` : `${base}/finish`} onClick={flush}>
        {status === 'final' ? '下载' : '核对与定稿'}
      </Link>
    </header>
  );
}
