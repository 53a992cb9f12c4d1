import type { Change } from '@/lib/report/changes';
import { applyChanges } from '@/lib/report/changes';
import type { Report } from '@/lib/report/report';
import type { Draft } from './draft';
import { forgetJournal, keepJournal, readJournal } from './journal';

/** What the bar says of saving. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'merged'; at: string }
  | { kind: 'final' }
  | { kind: 'gone' };

type Answer =
  | { ok: true; revision: number; savedAt: string }
  | { ok: false; reason: 'conflict'; report: Report; revision: number }
  | { ok: false; reason: 'final' | 'missing' };

const pause = 600;
const retryPause = 4000;
const keepaliveLimit = 16_000;

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
  /** Sends what is waiting; resolves when nothing waits or the server is away. */
  flush(): Promise<void>;
  revision(): number;
}

/**
 * Sends every change to the server by itself: after a pause, on leaving a field, on leaving the page. What is not yet
 * acknowledged is kept in the browser and sent again after a reload.
 */
export function createSaver(draft: Draft, initialRevision: number, savedAt: string | null): Saver {
  let revision = initialRevision;
  let waiting: Change[] = [];
  let sending: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = { kind: 'saved', at: savedAt };
  const listeners = new Set<() => void>();

  const become = (next: SaveState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  async function send(changes: Change[]): Promise<void> {
    const body = JSON.stringify({ changes, revision });
    const response = await fetch(`/reports/${draft.id}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // Outlives the page; browsers allow it for small bodies only.
      keepalive: body.length < keepaliveLimit,
    });
    if (response.status >= 500) throw new Error(`save answered ${response.status}`);
    const answer = (await response.json()) as Answer;
    if (answer.ok) {
      revision = answer.revision;
      if (waiting.length === 0) forgetJournal(draft.id);
      become({ kind: 'saved', at: answer.savedAt });
    } else if (answer.reason === 'conflict') {
      // Another window saved in between: take over its state, put our changes on top, send again.
      revision = answer.revision;
      waiting = mergeChanges(changes, waiting);
      draft.replace(applyChanges(answer.report, waiting));
      become({ kind: 'merged', at: new Date().toISOString() });
    } else become({ kind: answer.reason === 'final' ? 'final' : 'gone' });
  }

  async function run(): Promise<void> {
    while (waiting.length > 0 && state.kind !== 'final' && state.kind !== 'gone') {
      const changes = waiting;
      waiting = [];
      if (state.kind !== 'offline') become({ kind: 'saving' });
      try {
        await send(changes);
      } catch {
        waiting = mergeChanges(changes, waiting);
        become({ kind: 'offline' });
        schedule(retryPause);
        return;
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (waiting.length === 0 && !sending) return Promise.resolve();
    sending ??= run().finally(() => (sending = null));
    return sending;
  }

  draft.onChange((changes) => {
    waiting = mergeChanges(waiting, changes);
    keepJournal(draft.id, waiting);
    if (state.kind === 'saved' || state.kind === 'merged') become({ kind: 'saving' });
    if (!sending) schedule(pause);
  });
  /** Puts what an earlier visit could not send on top of what the server holds. */
  const resume = () => {
    const left = readJournal(draft.id);
    if (left.length === 0) return;
    waiting = mergeChanges(left, waiting);
    draft.replace(applyChanges(draft.report(), left));
    schedule(0);
  };
  let isStarted = false;

  return {
    state: () => state,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    flush,
    revision: () => revision,
    start(report, serverRevision, at) {
      if (!isStarted) resume();
      isStarted = true;
      if (serverRevision <= revision || waiting.length > 0 || sending) return;
      revision = serverRevision;
      draft.replace(report);
      become({ kind: 'saved', at });
    },
  };
}
