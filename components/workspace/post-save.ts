import type { Change } from '@/lib/report/changes';
import type { Report } from '@/lib/report/report';

/** What came of sending changes. */
export type SaveAnswer =
  | { ok: true; revision: number; savedAt: string }
  | { ok: false; reason: 'conflict'; report: Report; revision: number }
  | { ok: false; reason: 'refused'; problem: string };

/** Largest body that browsers let outlive the page. */
const keepaliveLimit = 16_000;

const problems: Record<string, string> = {
  final: '报告已定稿，修改未保存；退回后再改',
  missing: '报告已删除，修改未保存；在报告列表撤销删除后再改',
};

/** Sends changes made on a revision; `keepsTheirs` has the server keep what stands there as a version first. Throws when the server is away or in trouble: try again later. */
export async function postSave(id: string, changes: Change[], revision: number, keepsTheirs: boolean): Promise<SaveAnswer> {
  const body = JSON.stringify({ changes, revision, ...(keepsTheirs && { keepsTheirs }) });
  const response = await fetch(`/reports/${id}/save`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length < keepaliveLimit,
  });
  if (response.status >= 500) throw new Error(`save answered ${response.status}`);
  const answer = (await response.json()) as { ok: boolean; reason?: string; problem?: string };
  if (answer.ok || answer.reason === 'conflict') return answer as SaveAnswer;
  return { ok: false, reason: 'refused', problem: answer.problem ?? problems[answer.reason ?? ''] ?? '服务没有接受修改，内容已存本机' };
}
