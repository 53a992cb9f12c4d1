import { answer, isSameOrigin, readBytes } from '@/app/request';
import { findReport, gone, store } from '@/app/server';
import { decodeText } from '@/lib/import/decode';
import { readAny } from '@/lib/import/read-any';
import { maxBytes, tooLarge } from '@/lib/report/limits';
import { previousProblem } from '@/lib/report/previous';
import { templates } from '@/templates';

const refused = (problem: string, status = 400): Response => answer({ ok: false, problem }, status);

/** Attaches last year's report from a file: report JSON or the text of a published report. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!isSameOrigin(request)) return refused('只接受本站页面的请求', 403);
  const found = await findReport((await params).id);
  if (!found) return refused(gone, 404);
  if (found.stored.report.status === 'final') return refused('报告已定稿，退回修改后再关联');
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return refused(tooLarge, 413);
  const content = decodeText(bytes);
  if (!content) return refused('文件不是文字，核对是否选错文件');
  const read = readAny(content.text, templates);
  if (!read.ok) return refused(read.problem);
  const problem = previousProblem(found.stored.report, read.report);
  if (problem) return refused(problem);
  const name = new URL(request.url).searchParams.get('name')?.slice(0, 200) ?? '';
  await store().attachPrevious(found.stored.id, { kind: 'file', name, report: read.report });
  return answer({ ok: true });
}
