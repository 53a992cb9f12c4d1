import { download } from '@/app/download';
import { compose } from '@/lib/document/compose';
import { renderHtmlFragment } from '@/lib/render/html/fragment';

/** The document alone, for the editor of a website. */
export const GET = download('fragment.html', ({ template, stored: { report } }) => renderHtmlFragment(compose(template, report)));
