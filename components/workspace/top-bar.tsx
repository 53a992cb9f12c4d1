'use client';

import Link from 'next/link';
import { useDraft, useReport, useSaver, useSaveState } from './workspace';
import type { SaveState } from './saver';

const clockFormat = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
const clock = (iso: string) => clockFormat.format(new Date(iso));

function words(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at ? `已保存 ${clock(state.at)}` : '已保存';
    case 'saving':
      return '正在保存…';
    case 'offline':
      return '网络中断，内容已存本机';
    case 'merged':
      return `另一窗口 ${clock(state.at)} 也有修改，已合并`;
    case 'refused':
      return state.problem;
  }
}

/** What is saved, in words; announced when it changes for the worse. */
function SaveWords() {
  const state = useSaveState();
  const isBad = state.kind === 'offline' || state.kind === 'refused';
  return (
    <span data-testid="save-state" data-state={state.kind} role="status" className={isBad ? 'font-medium text-danger' : 'text-muted'} suppressHydrationWarning>
      {words(state)}
    </span>
  );
}

/** 撤销 and 重做 over everything; 返回, 预览, 下载. */
export function TopBar() {
  const draft = useDraft();
  const saver = useSaver();
  const { organ, year, status } = useReport();
  const base = `/reports/${draft.id}`;
  return (
    <header className="screen-only sticky top-0 z-40 flex h-12 items-center gap-1 border-b border-hairline bg-surface px-3 sm:gap-2 sm:px-4">
      <Link className="btn btn-quiet" href="/" aria-label="返回报告列表"><span aria-hidden>‹</span>返回</Link>
      <p className="min-w-0 flex-1 truncate font-semibold">
        {organ.shortName || organ.fullName || '未命名机关'} {year} 年度报告
        {status === 'final' && <span className="ml-2 rounded bg-success-soft px-1.5 py-0.5 text-xs font-medium text-success">已定稿</span>}
      </p>
      <span className="hidden text-sm md:inline"><SaveWords /></span>
      <button type="button" className="btn btn-quiet hidden sm:inline-flex" title="撤销 Ctrl+Z" onClick={() => draft.undo()}>撤销</button>
      <button type="button" className="btn btn-quiet hidden sm:inline-flex" title="重做 Ctrl+Y" onClick={() => draft.redo()}>重做</button>
      <Link className="btn btn-quiet" href={`${base}/preview`} title="预览与打印 Ctrl+P" onClick={() => void saver.flush()}>预览</Link>
      <Link className="btn btn-primary" href={status === 'final' ? `${base}/done` : `${base}/finish`} onClick={() => void saver.flush()}>
        {status === 'final' ? '下载' : '核对与定稿'}
      </Link>
    </header>
  );
}
