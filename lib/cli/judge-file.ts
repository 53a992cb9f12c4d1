import { judgeOfMany } from '@/lib/check/check';
import type { Finding } from '@/lib/check/finding';
import type { PreviousReport } from '@/lib/check/rule';
import { openErrors } from '@/lib/check/overrides';
import { previousProblem } from '@/lib/report/previous';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { readAnyReport } from './read-report';
import { Refusal } from './refusal';

/** A file that was judged. */
export interface Judged {
  file: string;
  template: Template;
  report: Report;
  findings: Finding[];
  doubts: string[];
}

/** A file that could not be, and why. */
export interface Unusable {
  file: string;
  problem: string;
}

export type Outcome = Judged | Unusable;

export const isJudged = (outcome: Outcome): outcome is Judged => 'findings' in outcome;

/** 0 without findings of level error, 1 with some that are not kept with a 说明, 2 when the file cannot be used. */
export const codeOf = (outcome: Outcome): number => (!isJudged(outcome) ? 2 : openErrors(outcome.report, outcome.findings).length > 0 ? 1 : 0);

/** Judges files one after another; a bad one is an outcome like any other. */
export function fileJudge(measures: { previous?: PreviousReport & { file: string }; today?: string }): (file: string) => Promise<Outcome> {
  const judge = judgeOfMany();
  const { previous, today } = measures;
  const judged = async (file: string): Promise<Judged> => {
    const { template, report, source, doubts } = await readAnyReport(file);
    const problem = previous && previousProblem(report, previous.report);
    if (problem) throw new Refusal(`${previous.file}：${problem}`);
    const { findings } = judge({ template, report, ...(previous && { previous }), ...(source && { source }), ...(today && { today }) });
    return { file, template, report, findings, doubts };
  };
  return (file) => judged(file).catch((error: unknown) => {
    if (error instanceof Refusal) return { file, problem: error.message };
    // The other files are judged all the same.
    return { file, problem: `${file}：没有检查完，程序内部问题：${error instanceof Error ? error.message : String(error)}` };
  });
}
