import { answer, isSameOrigin, readText } from '@/app/request';
import { store } from '@/app/server';
import { parseReport } from '@/lib/report/json';
import { maxBytes } from '@/lib/report/limits';
import { blankOverview } from '@/lib/report/overview';
import { settleTotals } from '@/lib/report/totals';
import { findTemplate } from '@/templates';

const refused = (problem: string, status = 400): Response => answer({ ok: false, problem }, status);

/**
 * Makes a new draft from a report JSON. Totals that agree with their parts are computed from then on; those that differ
 * stay as declared and are reported.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refused('只接受本站页面的导入', 403);
  const text = await readText(request, maxBytes);
  if (text === null) return refused('文件超过 20 MB 或不是 UTF-8 文字，核对是否选错文件', 413);
  const parsed = parseReport(text, findTemplate);
  if (!parsed.ok) return refused(parsed.problem);
  const { template, report, doubts } = parsed;
  const from = new URL(request.url).searchParams.get('name')?.slice(0, 200);
  const overview = report.overview.length > 0 ? report.overview : blankOverview(template);
  const draft = { ...report, overview, status: 'draft' as const, cells: settleTotals(template, report.cells) };
  const { id } = await store().create(draft, { kind: 'import', ...(from && { from }) });
  return answer({ ok: true, id, doubts });
}
