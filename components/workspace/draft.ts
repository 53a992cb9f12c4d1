import type { Finding } from '@/lib/check/finding';
import type { LiveJudge } from '@/lib/check/live';
import type { StatedFact } from '@/lib/narrative/fact';
import { planOf, sumUp, type Sums } from '@/lib/report/plan';
import { applyChanges, valueAt, type Change } from '@/lib/report/changes';
import { mergeValues } from '@/lib/report/merge';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { today } from './today';
import { afterAction, afterPaint } from './after-paint';
import { type Step, undoable } from './undo';
import { whenRested } from './when-rested';

/** What a change came from; typing in one field is one undo step. */
export interface ChangeOptions {
  /** Edits with the same key that follow each other are one undo step. */
  typing?: string;
  /** Names the step for 撤销. */
  label?: string;
}

type Listener = () => void;

/**
 * One report while it is worked on in the browser: values, findings, undo. Knows nothing of React and nothing of the
 * server; `onChange` tells the saver what to send.
 */
export interface Draft {
  readonly id: string;
  readonly template: Template;
  report(): Report;
  findings(): Finding[];
  /** What the sentences state about the tables. */
  facts(): readonly StatedFact[];
  /** Makes ready to judge words, before the first key falls on them. */
  prepare(): void;
  /** Sums of the present cells; a new object after every change. */
  sums(): Sums;
  /** A report that is 定稿 takes no changes. */
  change(changes: Change[], options?: ChangeOptions): void;
  /** Judges now what still waits to be judged, for those who go by the findings. */
  settle(): void;
  /** The field being typed in: a fault that only now arises in it is not shown before it is left. */
  focus(address: string | null): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Takes over another state of the report. Undo starts anew unless the present edits stay part of it. */
  replace(report: Report, options?: { keepsUndo?: boolean }): void;
  /** Every change, each key included, a frame after the key itself is drawn: for sums and counts. */
  subscribe(listener: Listener): () => void;
  /** When hands rest or a field is left, after the report was judged: for findings and everything around the form. */
  onPause(listener: Listener): () => void;
  onChange(listener: (changes: Change[]) => void): () => void;
  /** Fires when a field is left. */
  onLeave(listener: Listener): () => void;
  /** Fires when values changed from outside a field: undo, paste, remedy, restore. */
  onRewrite(listener: Listener): () => void;
}

/** How long hands must rest before the report is judged anew, in milliseconds; a click that changes little does not wait. */
const rest = 300;

/** More changes than this at once are drawn first and judged when hands rest, like typing. */
const many = 10;

function listeners<T extends unknown[]>() {
  const all = new Set<(...args: T) => void>();
  return {
    add: (listener: (...args: T) => void) => (all.add(listener), () => void all.delete(listener)),
    tell: (...args: T) => all.forEach((listener) => listener(...args)),
  };
}

/** A change that puts back what stands at the path now. */
function inverse(report: Report, { path }: Change): Change {
  const value = valueAt(report, path);
  return value === undefined ? { path, remove: true } : { path, value };
}

/** One change of a step taken back, without what has meanwhile come from another window into other parts of the value. */
function ontoPresent(change: Change, counterpart: Change[], report: Report): Change {
  const from = counterpart.find(({ path }) => path === change.path);
  if (change.remove || !from || from.remove) return change;
  return { ...change, value: mergeValues(from.value, change.value, valueAt(report, change.path)) };
}

/** Keeps the old list when nothing visible changed, so that nothing is drawn again. */
const sameFindings = (a: Finding[], b: Finding[]): boolean =>
  a.length === b.length && a.every((finding, i) => isSame(finding, b[i]!));

const isSame = (a: Finding, b: Finding): boolean =>
  a.id === b.id && a.message === b.message && a.at.length === b.at.length && a.span?.[0] === b.span?.[0] && a.suspects?.length === b.suspects?.length;

/** Makes the draft of a report; `live` judges it. */
export function createDraft(id: string, template: Template, initial: Report, live: LiveJudge): Draft {
  let report = initial;
  let focused: string | null = null;
  let { findings, facts } = live.judge(report, today());
  let sums: Sums | undefined;
  const history = undoable();
  const seen = listeners();
  const paused = listeners();
  const left = listeners();
  const changed = listeners<[Change[]]>();
  const rewritten = listeners();

  let clearFollowing = () => {};

  /** Faults of the field being typed in stay as they were until it is left; all others follow. */
  const judge = () => {
    resting.clear();
    const before = new Map(findings.map((finding) => [finding.id, finding]));
    const judged = live.judge(report, today());
    facts = judged.facts;
    const next = judged.findings.filter((finding) => focused === null || before.has(finding.id) || !finding.at.includes(focused));
    if (!sameFindings(findings, next)) findings = next;
    paused.tell();
  };
  const resting = whenRested(judge, rest);
  const hold = (next: Report) => {
    report = next;
    sums = undefined;
  };
  const apply = (changes: Change[], isTyping: boolean) => {
    hold(applyChanges(report, changes));
    if (isTyping || changes.length > many) resting.touch();
    else judge();
    clearFollowing();
    clearFollowing = afterPaint(seen.tell, isTyping ? undefined : afterAction);
    changed.tell(changes);
  };
  const step = (next: Step | null, direction: 'undo' | 'redo') => {
    if (!next || report.status === 'final') return false;
    apply(next[direction].map((change) => ontoPresent(change, next[direction === 'undo' ? 'redo' : 'undo'], report)), false);
    rewritten.tell();
    return true;
  };

  live.onReady(judge);
  return {
    id,
    template,
    report: () => report,
    findings: () => findings,
    facts: () => facts,
    prepare: live.prepare,
    sums: () => (sums ??= sumUp(planOf(template), report.cells)),
    change(changes, { typing, label } = {}) {
      if (report.status === 'final') return;
      history.push({ undo: [...changes].reverse().map((change) => inverse(report, change)), redo: changes, ...(label && { label }) }, typing);
      apply(changes, typing !== undefined);
      if (!typing) rewritten.tell();
    },
    settle() {
      if (resting.isWaiting()) judge();
    },
    focus(address) {
      focused = address;
      history.endTyping();
      if (address !== null) return;
      judge();
      left.tell();
    },
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    undo: () => step(history.undo(), 'undo'),
    redo: () => step(history.redo(), 'redo'),
    replace(next, { keepsUndo = false } = {}) {
      if (!keepsUndo) history.clear();
      hold(next);
      judge();
      seen.tell();
      rewritten.tell();
    },
    subscribe: seen.add,
    onPause: paused.add,
    onLeave: left.add,
    onChange: changed.add,
    onRewrite: rewritten.add,
  };
}
