import { answer, isSameOrigin, readText } from '@/app/request';
import { store } from '@/app/server';
import type { SaveResult } from '@/lib/store/store';
import { readSave, saveLimit } from '@/lib/report/save-request';

const invalid = (problem: string, status = 400): Response => answer({ ok: false, reason: 'invalid', problem }, status);

function toResponse(result: SaveResult): Response {
  if (result.ok) return answer(result);
  if (result.reason !== 'conflict') return answer(result, result.reason === 'final' ? 409 : 404);
  const { report, revision } = result.stored;
  return answer({ ok: false, reason: 'conflict', report, revision }, 409);
}

/** Takes the edits that the browser sends by itself. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!isSameOrigin(request)) return invalid('只接受本站页面的修改', 403);
  const text = await readText(request, saveLimit);
  if (text === null) return invalid('内容超过 5 MB 或不是 UTF-8 文字', 413);
  const read = readSave(text);
  if (!read.ok) return invalid(read.problem);
  const { id } = await params;
  if (read.keepsTheirs) await store().keepVersion(id, '另一窗口的内容', 'auto');
  return toResponse(await store().save(id, read.changes, read.revision));
}
