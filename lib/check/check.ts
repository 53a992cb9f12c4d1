import type { Finding } from './finding';
import { judgeCells } from './judge-cells';
import { contextOf, joined, type CheckInput, type Judgement } from './judgement';
import { wordsJudge } from './judge-words';

export { checkTables } from './judge-cells';

/**
 * Judges a report. Pure: the same report, measures and day give the same outcome in the same order, whether it runs
 * in the browser, on the server or in the command line. A report full of findings is still a report.
 */
export function judge(input: CheckInput): Judgement {
  const context = contextOf(input);
  const words = wordsJudge()(context);
  return joined(judgeCells(context, words.facts), words);
}

/** The findings alone. */
export const check = (input: CheckInput): Finding[] => judge(input).findings;
