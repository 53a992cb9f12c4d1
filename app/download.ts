import 'server-only';
import type { Report } from '@/lib/report/report';
import { fileName } from '@/lib/report/file-name';
import { findReport, type Opened } from './server';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  'fragment.html': 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** RFC 5987 also wants these escaped, which encodeURIComponent leaves. */
const escapeRest = (text: string) => text.replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function headers(report: Report, extension: keyof typeof types, suffix: string): HeadersInit {
  const name = escapeRest(encodeURIComponent(fileName(report, extension, suffix)));
  return {
    'content-type': types[extension],
    'content-disposition': `attachment; filename="report-${report.year}.${extension}"; filename*=UTF-8''${name}`,
    'cache-control': 'no-store',
  };
}

type Make = (opened: Opened) => BodyInit | Promise<BodyInit>;

/** A route that delivers the report with this id as a file; `suffix` stands between its name and the extension. */
export function download(extension: keyof typeof types, make: Make, suffix = '') {
  return async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const found = await findReport((await params).id);
    if (!found) return new Response('没有这份报告', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    return new Response(await make(found), { headers: headers(found.stored.report, extension, suffix) });
  };
}
