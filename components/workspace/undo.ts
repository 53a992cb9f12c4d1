import type { Change } from '@/lib/report/changes';

/** One step that can be taken back. */
export interface Step {
  undo: Change[];
  redo: Change[];
  label?: string;
}

const most = 200;

/** A list of steps with a place in it. Typing in one field joins one step until `endTyping`. */
export function undoable() {
  let past: Step[] = [];
  let future: Step[] = [];
  let typing: string | undefined;
  const move = (from: Step[], to: Step[]): Step | null => {
    const step = from.pop();
    if (!step) return null;
    typing = undefined;
    to.push(step);
    return step;
  };
  return {
    push(step: Step, key?: string) {
      future = [];
      const last = past.at(-1);
      if (key && key === typing && last) last.redo = step.redo;
      else past = [...past.slice(1 - most), step];
      typing = key;
    },
    endTyping: () => (typing = undefined),
    undo: () => move(past, future),
    redo: () => move(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    clear() {
      past = [];
      future = [];
      typing = undefined;
    },
  };
}
