import path from 'node:path';
import { compose } from '@/lib/document/compose';
import type { DocumentModel } from '@/lib/document/model';
import { renderHtmlFragment } from '@/lib/render/html/fragment';
import { renderHtmlPage } from '@/lib/render/html/page';
import { expectNames, readArguments } from './arguments';
import type { Io } from './io';
import { readReport } from './read-report';
import { Refusal } from './refusal';
import { checkTarget, writeWhole } from './write-file';

export const convertUsage = 'convert IN.json OUT.docx|OUT.html [--fragment]';

type Render = (model: DocumentModel) => string | Uint8Array | Promise<Uint8Array>;

/** Loaded only when a Word file is asked for; it is most of the program. */
const word: Render = async (model) => (await import('@/lib/render/docx/compiled')).renderDocx(model);

const renderers: Record<string, Render> = { '.docx': word, '.html': renderHtmlPage, '.htm': renderHtmlPage };

function rendererFor(output: string, fragment: boolean): Render {
  const extension = path.extname(output).toLowerCase();
  const render = renderers[extension];
  if (!render) throw new Refusal(`${output}：只写 .docx 和 .html 文件`);
  if (!fragment) return render;
  if (render === word) throw new Refusal('--fragment 只用于 .html 文件');
  return renderHtmlFragment;
}

/**
 * Writes the Word file or page of a report. It never judges: 0 written, 1 written but something in the file was not
 * understood. The file as it came is embedded in the result.
 */
export async function convert(args: string[], { err }: Io): Promise<number> {
  const { values, positionals } = readArguments(args, { fragment: { type: 'boolean' } });
  const [input, output] = expectNames(positionals, convertUsage, 2) as [string, string];
  const render = rendererFor(output, values.fragment ?? false);
  const { template, report, doubts, input: source } = await readReport(input);
  const target = await checkTarget(output, input);
  await writeWhole(target, await render(compose(template, report, { source })));
  for (const doubt of doubts) err(`${doubt}\n`);
  err(`已写成 ${output}\n`);
  return doubts.length > 0 ? 1 : 0;
}
