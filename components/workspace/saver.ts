import { applyChanges, valueAt, type Change } from '@/lib/report/changes';
import { clashes, mergeValues } from '@/lib/report/merge';
import type { Report } from '@/lib/report/report';
import { afterAction, afterPaint } from './after-paint';
import type { Draft } from './draft';
import { keepJournal, takeJournals } from './journal';
import { postSave } from './post-save';
import { whenRested } from './when-rested';

/** What the bar says of saving. `merged`: saved together with another window's edits, which are
 * `kept` as a version where they gave way. `refused`: the server does not take what waits; `problem` says why. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'merged'; at: string; kept?: true }
  | { kind: 'refused'; problem: string };

const pause = 600;
const retryPause = 4000;
const journalPause = 300;

/** Later changes of the same place replace earlier ones; order is kept. */
export function mergeChanges(earlier: Change[], later: Change[]): Change[] {
  const paths = new Set(later.map((change) => change.path));
  return [...earlier.filter((change) => !paths.has(change.path)), ...later];
}

export interface Saver {
  /** Once the page is alive: sends what an earlier visit left, or takes over what the server holds when it is newer. */
  start(report: Report, serverRevision: number, at: string): void;
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Sends what is waiting; resolves when nothing waits, the server is away or refuses. */
  flush(): Promise<void>;
  revision(): number;
}

/**
 * Sends every change to the server by itself: after a pause, on leaving a field or the page. What is not yet acknowledged is kept
 * in the browser and sent again after a reload.
 */
export function createSaver(draft: Draft, initialRevision: number, savedAt: string | null): Saver {
  let revision = initialRevision;
  let waiting: Change[] = [];
  /** Sent, answer not yet here. */
  let sent: Change[] = [];
  let sending: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = { kind: 'saved', at: savedAt };
  /** What the server holds as far as we know. */
  let base = draft.report();
  let hasMerged = false;
  let keepsTheirs = false;
  let hasKept = false;
  let isResumed = false;
  const listeners = new Set<() => void>();

  const tell = () => listeners.forEach((listener) => listener());
  const become = (next: SaveState) => {
    state = next;
    tell();
  };
  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };
  const writeJournal = () => {
    journal.clear();
    keepJournal(draft.id, mergeChanges(sent, waiting));
  };
  const journal = whenRested(writeJournal, journalPause);
  const typing = whenRested(() => void flush(), pause);
  const putBack = () => {
    waiting = mergeChanges(sent, waiting);
    sent = [];
  };
  /** Takes over a state of the server and puts on top of it what was not yet saved, part by part. */
  const rebase = (report: Report, serverRevision: number) => {
    revision = serverRevision;
    // Where the other window changed the same part, its words give way here and are kept as a version.
    keepsTheirs ||= waiting.some((change) => clashes(valueAt(base, change.path), change.remove ? undefined : change.value, valueAt(report, change.path)));
    waiting = waiting.map((change) => (change.remove ? change : { ...change, value: mergeValues(valueAt(base, change.path), change.value, valueAt(report, change.path)) }));
    base = report;
    draft.replace(applyChanges(report, waiting), { keepsUndo: true });
  };

  /** Sends once; false when there is no use in going on now. */
  async function send(): Promise<boolean> {
    const answer = await postSave(draft.id, sent, revision, keepsTheirs);
    if (answer.ok) {
      revision = answer.revision;
      base = applyChanges(base, sent);
      hasKept = hasKept || keepsTheirs;
      keepsTheirs = false;
      sent = [];
      become(hasMerged ? { kind: 'merged', at: answer.savedAt, ...(hasKept && { kept: true }) } : { kind: 'saved', at: answer.savedAt });
      return true;
    }
    putBack();
    if (answer.reason === 'conflict') {
      rebase(answer.report, answer.revision);
      hasMerged = true;
      return true;
    }
    become({ kind: 'refused', problem: answer.problem });
    return false;
  }

  async function run(): Promise<void> {
    let goesOn = true;
    while (goesOn && waiting.length > 0) {
      sent = waiting;
      waiting = [];
      if (state.kind !== 'offline') become({ kind: 'saving' });
      try {
        goesOn = await send();
      } catch {
        putBack();
        become({ kind: 'offline' });
        schedule(retryPause);
        goesOn = false;
      }
      writeJournal();
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    typing.clear();
    writeJournal();
    if (waiting.length === 0 && !sending) return Promise.resolve();
    sending ??= run().finally(() => (sending = null));
    return sending;
  }

  draft.onLeave(() => {
    if (waiting.length > 0 && state.kind !== 'offline' && state.kind !== 'refused') schedule(0);
  });
  draft.onChange((changes) => {
    hasMerged = false;
    hasKept = false;
    waiting = mergeChanges(waiting, changes);
    journal.touch();
    if (state.kind === 'saved' || state.kind === 'merged') {
      state = { kind: 'saving' };
      // What was changed is drawn first, then the words of the bar.
      afterPaint(tell, afterAction);
    }
    if (sending) return;
    if (state.kind === 'offline') schedule(retryPause);
    else typing.touch();
  });

  /** What earlier visits could not send goes on top of what the server holds; a report that is 定稿 has to wait for it. */
  const resume = (): boolean => {
    if (draft.report().status === 'final') return false;
    const left = takeJournals(draft.id);
    if (left.length === 0) return true;
    waiting = mergeChanges(left, waiting);
    draft.replace(applyChanges(draft.report(), left), { keepsUndo: true });
    return true;
  };

  return {
    state: () => state,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    flush,
    revision: () => revision,
    start(report, serverRevision, at) {
      if (serverRevision > revision && !sending) {
        rebase(report, serverRevision);
        if (waiting.length === 0) become({ kind: 'saved', at });
      }
      isResumed ||= resume();
      if (waiting.length > 0) schedule(0);
    },
  };
}
