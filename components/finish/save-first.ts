import type { Saver } from '@/components/workspace/saver';

/**
 * Sends what waits before something is done with the report as the server holds it. Null when the server has
 * everything, else a sentence that says why not.
 */
export async function saveFirst(saver: Saver): Promise<string | null> {
  await saver.flush();
  const state = saver.state();
  switch (state.kind) {
    case 'saved':
    case 'merged':
      return null;
    case 'offline':
      return '网络中断，内容已存本机，连上后再做一次';
    case 'saving':
      return '内容还没有全部保存，稍后再做一次';
    case 'refused':
      return state.problem;
  }
}
