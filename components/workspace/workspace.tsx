'use client';

import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Finding } from '@/lib/check/finding';
import type { Judgement } from '@/lib/check/judgement';
import { liveJudge } from '@/lib/check/live';
import type { PreviousReport } from '@/lib/check/rule';
import type { Settings } from '@/lib/check/settings';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { createDraft, type Draft } from './draft';
import { createSaver, type SaveState, type Saver } from './saver';

interface Stored {
  id: string;
  report: Report;
  revision: number;
  updatedAt: string;
}

/** What the server knows about the stored report that judging needs. */
interface Judged {
  /** Outcome of the rules on words, which the browser loads only when words change. */
  words: Judgement;
  today: string;
  previous?: PreviousReport;
  settings?: Settings;
}

interface Workspace {
  /** What the draft is judged by, to see when that has changed. */
  measured: string;
  draft: Draft;
  saver: Saver;
}

const WorkspaceContext = createContext<Workspace | null>(null);

/** One draft per report and tab; it outlives going back to the list, so returning never shows an older state. */
const open = new Map<string, Workspace>();

const loadWords = () => import('@/lib/check/judge-words').then(({ wordsJudge }) => wordsJudge());

function workspaceFor(template: Template, stored: Stored, { words, today, ...measures }: Judged): Workspace {
  const measured = JSON.stringify(measures);
  const known = open.get(stored.id);
  const isSaved = known?.saver.state().kind === 'saved' || known?.saver.state().kind === 'merged';
  // Judged by other measures now (last year's report, thresholds), it begins anew once everything is saved.
  if (known && known.draft.report().format === template.id && (known.measured === measured || !isSaved)) return known;
  const judge = liveJudge(template, loadWords, { report: stored.report, today, words }, measures);
  const draft = createDraft(stored.id, template, stored.report, judge);
  const made: Workspace = { measured, draft, saver: createSaver(draft, stored.revision, stored.updatedAt) };
  // On the server every request has its own.
  if (typeof window !== 'undefined') open.set(stored.id, made);
  return made;
}

/** Holds one report for all pages below it. */
export function WorkspaceProvider({ template, stored, judged, children }: { template: Template; stored: Stored; judged: Judged; children: ReactNode }) {
  const [workspace] = useState(() => workspaceFor(template, stored, judged));
  useEffect(() => {
    const { saver } = workspace;
    saver.start(stored.report, stored.revision, stored.updatedAt);
    const flush = () => void saver.flush();
    const onHide = () => document.visibilityState === 'hidden' && flush();
    const stay = (event: MouseEvent) => {
      // Without a network another page would be the browser's error page.
      if (!navigator.onLine && (event.target as Element).closest?.('a[href]')) event.preventDefault();
    };
    document.addEventListener('click', stay, true);
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      flush();
      document.removeEventListener('click', stay, true);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onHide);
    };
    // The draft is the same object for the life of the tab; only a newer stored revision matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stored.revision, stored.id]);
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('outside of a report');
  return workspace;
}

/** The draft of the report on this page. */
export const useDraft = (): Draft => useWorkspace().draft;

export const useSaver = (): Saver => useWorkspace().saver;

type Subscribe = (listener: () => void) => () => void;

function useRead<T>(subscribe: Subscribe, read: (draft: Draft) => T): T {
  const draft = useDraft();
  const snapshot = () => read(draft);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/**
 * A value of the draft that follows when typing pauses or a field is left; drawn again only when it changes. `read`
 * must return the same object for the same state.
 */
export const useDraftValue = <T,>(read: (draft: Draft) => T): T => useRead(useDraft().onPause, read);

/** A value of the draft that follows every key: sums and counts. */
export const useLiveValue = <T,>(read: (draft: Draft) => T): T => useRead(useDraft().subscribe, read);

export const useReport = (): Report => useDraftValue((draft) => draft.report());

export const useFindings = (): Finding[] => useDraftValue((draft) => draft.findings());

export function useSaveState(): SaveState {
  const { saver } = useWorkspace();
  return useSyncExternalStore(saver.subscribe, saver.state, saver.state);
}
