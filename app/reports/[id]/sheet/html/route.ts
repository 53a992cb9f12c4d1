import { download } from '@/app/download';
import { sheetOf } from '@/app/sheet';
import { renderHtmlPage } from '@/lib/render/html/page';

/** The 检查单 as a page. */
export const GET = download('html', async (opened) => renderHtmlPage(await sheetOf(opened)), '检查单');
