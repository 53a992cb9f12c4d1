import { download } from '@/app/download';
import { compose } from '@/lib/document/compose';
import { renderDocx } from '@/lib/render/docx/compiled';

/** The Word file. */
export const GET = download('docx', async ({ template, stored: { report } }) => new Blob([await renderDocx(compose(template, report)) as BlobPart]));
