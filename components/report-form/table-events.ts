import { afterAction, afterPaint } from '@/components/workspace/after-paint';
import type { Draft } from '@/components/workspace/draft';
import { showCell, tidyCell, toCellValue } from '@/lib/report/values';
import { templateCells } from '@/lib/template/tree';
import { gridKeys } from './grid-keys';
import { pasteBlock, type Done } from './table-actions';

interface Listeners {
  /** Tells what an action did. */
  say(done: Done): void;
  /** The cell that has the cursor. */
  enter(address: string): void;
}

const inputOf = (target: EventTarget | null): HTMLInputElement | null => (target instanceof HTMLInputElement ? target : null);

/** A key that puts a character into the cell; all other keys may mean something further up. */
const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** What happens in a table's cells, heard at the table: the cells themselves stay plain inputs. */
function tableEvents(draft: Draft, table: string, { say, enter }: Listeners) {
  let entered = '';
  const kindOf = (address: string) => templateCells(draft.template).get(address)!.kind;
  const put = (address: string, text: string, typing?: string) =>
    draft.change([{ path: `cells.${address}`, value: toCellValue(text, kindOf(address)) }], typing ? { typing } : {});
  const onGridKey = gridKeys({
    copyFrom: (above, to) => put(to.name, above instanceof HTMLInputElement ? above.value : (above.textContent ?? '')),
    restore(input) {
      if (input.value !== entered) put(input.name, entered);
      input.select();
    },
  });
  return {
    keydown(event: KeyboardEvent) {
      if (isCharacter(event)) event.stopPropagation();
      else onGridKey(event);
    },
    input(event: Event) {
      const input = inputOf(event.target);
      if (!input) return;
      event.stopPropagation();
      put(input.name, input.value, input.name);
    },
    focusin({ target }: FocusEvent) {
      const input = inputOf(target);
      if (target instanceof HTMLOutputElement) enter(target.id);
      if (!input) return;
      entered = input.value;
      input.select();
      draft.focus(input.name);
      enter(input.name);
    },
    /** Digits and marks are made plain on leaving. */
    focusout({ target }: FocusEvent) {
      const input = inputOf(target);
      if (!input) return;
      const value = tidyCell(input.value, kindOf(input.name));
      if (showCell(value) !== showCell(draft.report().cells[input.name])) draft.change([{ path: `cells.${input.name}`, value }], { typing: input.name });
      if (input.value !== showCell(value)) input.value = showCell(value);
      draft.focus(null);
    },
    paste(event: ClipboardEvent) {
      const address = inputOf(event.target)?.name ?? (event.target as HTMLElement).id;
      const done = address && pasteBlock(draft, table, address, event.clipboardData?.getData('text/plain') ?? '');
      if (!done) return;
      event.preventDefault();
      // After the values themselves, and after the change has cleared what was said before.
      afterPaint(() => say(done), afterAction);
    },
  };
}

/**
 * Hears the browser's own events at the table; returns how to stop. Through React each key would be looked for in the
 * whole tree up to the document, several times over; a typed character therefore goes no further than here.
 */
export function listenToTable(element: HTMLElement, draft: Draft, table: string, listeners: Listeners): () => void {
  const heard = Object.entries(tableEvents(draft, table, listeners)) as [string, (event: Event) => void][];
  for (const [type, listener] of heard) element.addEventListener(type, listener);
  return () => heard.forEach(([type, listener]) => element.removeEventListener(type, listener));
}
