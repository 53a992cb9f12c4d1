import { download } from '@/app/download';
import { sheetOf } from '@/app/sheet';
import { renderDocxReference } from '@/lib/render/docx/reference';

/** The 检查单 as a Word file. */
export const GET = download('docx', async (opened) => new Blob([await renderDocxReference(await sheetOf(opened)) as BlobPart]), '检查单');
