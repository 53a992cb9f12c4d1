import { answer } from '@/app/request';
import { store } from '@/app/server';

export const dynamic = 'force-dynamic';

/** Says whether the program and its database answer. */
export async function GET(): Promise<Response> {
  try {
    await store().organProfile();
    return answer({ ok: true });
  } catch {
    return answer({ ok: false, problem: '数据库没有应答' }, 503);
  }
}
