import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellsJudge } from './judge-cells';
import { contextOf, hasSameWords, joined, type Judgement, type Measures } from './judgement';
import type { Context } from './rule';

/** Judges the same report again and again while it is worked on. */
export interface LiveJudge {
  judge(report: Report, today?: string): Judgement;
  /** Makes ready what judges words, before the first key. */
  prepare(): void;
  /** Fires when words can be judged that could not be before. */
  onReady(listener: () => void): void;
}

type WordsJudge = (context: Context) => Judgement;

/** How `judgement` of the words of `report` came about. */
export interface WordsStart {
  report: Report;
  today?: string;
  words: Judgement;
}

/**
 * After an edit of a cell only what looks at that cell runs again. The rules on words are many times larger and are loaded
 * when words change for the first time; until then the outcome that came with the page stands.
 */
export function liveJudge(template: Template, load: () => Promise<WordsJudge>, start: WordsStart, measures: Omit<Measures, 'today'> = {}): LiveJudge {
  const contextFor = (report: Report, today?: string) => contextOf({ template, report, ...measures, ...(today && { today }) });
  let last = contextFor(start.report, start.today);
  let { words } = start;
  /** True while `words` are about an older state than `last`. */
  let isBehind = false;
  let judgeCells: ReturnType<typeof cellsJudge> | undefined;
  let judgeWords: WordsJudge | undefined;
  let loading: Promise<void> | undefined;
  let tell = () => {};

  const prepare = () => {
    loading ??= load().then(
      (loaded) => {
        judgeWords = loaded;
        tell();
      },
      // Without a network they are asked for again at the next change.
      () => void (loading = undefined),
    );
  };

  return {
    prepare,
    onReady: (listener) => void (tell = listener),
    judge(report, today) {
      const isNew = last.today !== today || !hasSameWords(last.report, report);
      last = isNew ? contextFor(report, today) : { ...last, report };
      if (isNew) [isBehind, judgeCells] = [true, undefined];
      if (isBehind && judgeWords) {
        words = judgeWords(last);
        [isBehind, judgeCells] = [false, undefined];
      } else if (isBehind) prepare();
      judgeCells ??= cellsJudge(template, words.facts);
      return joined(judgeCells(last), words);
    },
  };
}
