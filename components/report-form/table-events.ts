import type { ClipboardEvent, FocusEvent, FormEvent } from 'react';
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

const inputOf = (target: EventTarget): HTMLInputElement | null => (target instanceof HTMLInputElement ? target : null);

/** What happens in a table's cells, heard at the table: the cells themselves stay plain inputs. */
export function tableEvents(draft: Draft, table: string, { say, enter }: Listeners) {
  let entered = '';
  const kindOf = (address: string) => templateCells(draft.template).get(address)!.kind;
  const put = (address: string, text: string, typing?: string) =>
    draft.change([{ path: `cells.${address}`, value: toCellValue(text, kindOf(address)) }], typing ? { typing } : {});
  return {
    onKeyDown: gridKeys({
      copyFrom: (above, to) => put(to.name, above instanceof HTMLInputElement ? above.value : (above.textContent ?? '')),
      restore(input) {
        if (input.value !== entered) put(input.name, entered);
        input.select();
      },
    }),
    onInput({ target }: FormEvent<HTMLElement>) {
      const input = inputOf(target);
      if (input) put(input.name, input.value, input.name);
    },
    onFocus({ target }: FocusEvent<HTMLElement>) {
      const input = inputOf(target);
      if (target instanceof HTMLOutputElement) enter(target.id);
      if (!input) return;
      entered = input.value;
      input.select();
      draft.focus(input.name);
      enter(input.name);
    },
    /** Digits and marks are made plain on leaving. */
    onBlur({ target }: FocusEvent<HTMLElement>) {
      const input = inputOf(target);
      if (!input) return;
      const value = tidyCell(input.value, kindOf(input.name));
      if (showCell(value) !== showCell(draft.report().cells[input.name])) draft.change([{ path: `cells.${input.name}`, value }], { typing: input.name });
      if (input.value !== showCell(value)) input.value = showCell(value);
      draft.focus(null);
    },
    onPaste(event: ClipboardEvent<HTMLElement>) {
      const address = inputOf(event.target)?.name ?? (event.target as HTMLElement).id;
      const done = address && pasteBlock(draft, table, address, event.clipboardData.getData('text/plain'));
      if (!done) return;
      event.preventDefault();
      // After the values themselves, and after the change has cleared what was said before.
      afterPaint(() => say(done), afterAction);
    },
  };
}
