import path from 'node:path';
import { isRealDate } from '@/lib/text/date';
import { readArguments } from './arguments';
import { Refusal } from './refusal';

export const checkUsage = 'check FILE… [--previous FILE] [--format text|json|sarif] [--today YYYY-MM-DD] [--out-dir DIR]';

const formats = ['text', 'json', 'sarif'] as const;

export interface CheckOptions {
  files: string[];
  format: (typeof formats)[number];
  previous?: string;
  today?: string;
  outDir?: string;
}

/** Name under which the findings of a file are written: without folder and last extension. */
export const findingsName = (file: string): string => `${path.parse(file).name}.findings.json`;

/** Two files whose findings would have one name; nothing is written then. */
function refuseEqualNames(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = findingsName(file);
    const other = seen.get(name);
    if (other !== undefined) throw new Refusal(`${other} 和 ${file} 的结果都叫 ${name}，分次检查或改名`);
    seen.set(name, file);
  }
}

function formatOf(format: string): CheckOptions['format'] {
  const known = formats.find((one) => one === format);
  if (!known) throw new Refusal(`--format 只能是 text、json 或 sarif，现为 ${format}`);
  return known;
}

/** The arguments of `check`, judged before any file is read. */
export function checkOptions(args: string[]): CheckOptions {
  const { values, positionals: files } = readArguments(args, {
    format: { type: 'string' }, today: { type: 'string' }, previous: { type: 'string' }, 'out-dir': { type: 'string' },
  });
  const { format, today, previous, 'out-dir': outDir } = values;
  if (files.length === 0) throw new Refusal(`参数不够，用法：nianbao ${checkUsage}`);
  const settled = formatOf(format ?? (outDir === undefined ? 'text' : 'json'));
  if (outDir !== undefined && settled !== 'json') throw new Refusal(`--out-dir 只写 JSON，去掉 --format ${settled}`);
  if (today !== undefined && !isRealDate(today)) throw new Refusal(`--today 应写成 2025-01-19 的样子，现为 ${today}`);
  if (outDir !== undefined) refuseEqualNames(files);
  return { files, format: settled, ...(previous !== undefined && { previous }), ...(today !== undefined && { today }), ...(outDir !== undefined && { outDir }) };
}
