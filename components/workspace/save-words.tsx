'use client';

import type { SaveState } from './saver';
import { useSaveState } from './workspace';

const clockFormat = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
const clock = (iso: string) => clockFormat.format(new Date(iso));

function words(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at ? `已保存 ${clock(state.at)}` : '已保存';
    case 'saving':
      return '正在保存…';
    case 'offline':
      return '网络中断，内容已存本机；本页可继续填写，联网后再换页';
    case 'merged':
      return state.kept ? `已保存 ${clock(state.at)}，另一窗口改过同一处，其内容已存为版本` : `已保存 ${clock(state.at)}，与另一窗口的修改已合并`;
    case 'refused':
      return state.problem;
  }
}

/** What is saved, in words; announced only when something is wrong. */
export function SaveWords() {
  const state = useSaveState();
  const isBad = state.kind === 'offline' || state.kind === 'refused';
  return (
    <span data-testid="save-state" data-state={state.kind} className={`block truncate text-xs ${isBad ? 'font-medium text-danger' : 'text-muted'}`} title={words(state)} suppressHydrationWarning>
      <span role="status">{isBad && words(state)}</span>
      {!isBad && words(state)}
    </span>
  );
}
