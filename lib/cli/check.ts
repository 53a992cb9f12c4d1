import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { checkOptions, findingsName, type CheckOptions } from './check-options';
import { filesJson, findingsJson } from './findings-json';
import { findingsSarif } from './findings-sarif';
import { findingsText } from './findings-text';
import { inTurn } from './in-turn';
import type { Io } from './io';
import { codeOf, fileJudge, isJudged, type Outcome } from './judge-file';
import { readAnyReport } from './read-report';
import { fileProblem, Refusal } from './refusal';
import { writeWhole } from './write-file';

function textOf(outcomes: readonly Outcome[]): string {
  const judged = outcomes.filter(isJudged);
  if (outcomes.length === 1) return judged.map(findingsText).join('');
  return judged.map((one) => `${one.file}\n${findingsText(one)}`).join('\n');
}

/** One file alone is one document of its own; several are a list. */
const jsonOf = (outcomes: readonly Outcome[]): string => (outcomes.length === 1 && isJudged(outcomes[0]!) ? findingsJson(outcomes[0]) : filesJson(outcomes));

const printers: Record<CheckOptions['format'], (outcomes: readonly Outcome[]) => string> = { text: textOf, json: jsonOf, sarif: findingsSarif };

/** What the reader of a file doubts and why a file cannot be used, for people; files are named when there are several. */
function tell(outcome: Outcome, { err }: Io, isOne: boolean): void {
  const sentences = isJudged(outcome) ? outcome.doubts.map((doubt) => (isOne ? doubt : `${outcome.file}：${doubt}`)) : [outcome.problem];
  for (const sentence of sentences) err(`${sentence}\n`);
}

async function print(options: CheckOptions, judge: (file: string) => Promise<Outcome>, io: Io): Promise<number> {
  const outcomes = await inTurn(options.files, judge);
  for (const outcome of outcomes) tell(outcome, io, outcomes.length === 1);
  // A single file that cannot be used leaves stdout empty.
  if (outcomes.length > 1 || outcomes.every(isJudged)) io.out(printers[options.format](outcomes));
  return Math.max(...outcomes.map(codeOf));
}

/** Writes the findings of each file as soon as they are known; results can be made again, so they are not forced to the disk one by one. */
async function writeAll({ files }: CheckOptions, outDir: string, judge: (file: string) => Promise<Outcome>, io: Io): Promise<number> {
  await mkdir(outDir, { recursive: true }).catch((error: unknown) => {
    throw fileProblem(outDir, error);
  });
  const codes = await inTurn(files, async (file) => {
    const outcome = await judge(file);
    tell(outcome, io, files.length === 1);
    if (isJudged(outcome)) await writeWhole(path.join(outDir, findingsName(file)), findingsJson(outcome), { isForced: false });
    return codeOf(outcome);
  });
  return Math.max(...codes);
}

/** Judges reports: 0 without findings of level error, 1 with some, 2 when a file cannot be used. No day, no talk of lateness. */
export async function check(args: string[], io: Io): Promise<number> {
  const options = checkOptions(args);
  const { previous: file, today, outDir, files } = options;
  if (file !== undefined && files.includes(file)) throw new Refusal(`${file}：既是要检查的报告又是上年报告，选择上年的文件`);
  const previous = file === undefined ? undefined : { file, ...(await readAnyReport(file)) };
  const judge = fileJudge({ ...(previous && { previous }), ...(today !== undefined && { today }) });
  return outDir === undefined ? print(options, judge, io) : writeAll(options, outDir, judge, io);
}
