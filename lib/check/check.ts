import type { Finding } from './finding';
import { judgeCells } from './judge-cells';
import { contextOf, joined, type CheckInput, type Judgement } from './judgement';
import { wordsJudge } from './judge-words';

export { checkTables } from './cell-parts';

/** Judges many reports one after another, with what is made once for all of them. */
export function judgeOfMany(): (input: CheckInput) => Judgement {
  const judgeWords = wordsJudge();
  return (input) => {
    const context = contextOf(input);
    const words = judgeWords(context);
    return joined(judgeCells(context, words.facts), words);
  };
}

/**
 * Judges a report. Pure: the same report, measures and day give the same outcome in the same order, whether it runs
 * in the browser, on the server or in the command line. A report full of findings is still a report.
 */
export const judge = (input: CheckInput): Judgement => judgeOfMany()(input);

/** The findings alone. */
export const check = (input: CheckInput): Finding[] => judge(input).findings;
