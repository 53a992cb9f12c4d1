import { answer, isSameOrigin, readText } from '@/app/request';
import { findReport, store } from '@/app/server';
import { readAny } from '@/lib/import/read-any';
import { maxBytes } from '@/lib/report/json';
import { previousProblem } from '@/lib/report/previous';
import { templates } from '@/templates';

const refused = (problem: string, status = 400): Response => answer({ ok: false, problem }, status);

/** Attaches last year's report from a file: report JSON or the text of a published report. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!isSameOrigin(request)) return refused('只接受本站页面的请求', 403);
  const found = await findReport((await params).id);
  if (!found) return refused('没有这份报告，可能已删除', 404);
  const text = await readText(request, maxBytes);
  if (text === null) return refused('文件超过 20 MB 或不是 UTF-8 文字，核对是否选错文件', 413);
  const read = readAny(text, templates);
  if (!read.ok) return refused(read.problem);
  const problem = previousProblem(found.stored.report, read.report);
  if (problem) return refused(problem);
  const name = new URL(request.url).searchParams.get('name')?.slice(0, 200) ?? '';
  await store().attachPrevious(found.stored.id, { kind: 'file', name, report: read.report });
  return answer({ ok: true });
}
