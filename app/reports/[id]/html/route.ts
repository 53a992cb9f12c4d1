import { download } from '@/app/download';
import { compose } from '@/lib/document/compose';
import { renderHtmlPage } from '@/lib/render/html/page';

/** The complete web page. */
export const GET = download('html', ({ template, stored: { report } }) => renderHtmlPage(compose(template, report)));
