type Direction = 'up' | 'down' | 'left' | 'right';

const arrows: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** True when the cursor stands at the edge it wants to cross, or everything is selected. */
function atEdge(input: HTMLInputElement, direction: Direction): boolean {
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (start === 0 && end === value.length) return true;
  return direction === 'left' ? start === 0 && end === 0 : start === value.length && end === value.length;
}

const cells = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('.cell')];

/** The middle of a cell on the page, to find the cell above or below across rows of different widths. */
const middle = (element: Element): number => {
  const box = element.getBoundingClientRect();
  return box.left + box.width / 2;
};

function neighbour(from: HTMLElement, direction: Direction): HTMLElement | null {
  const row = from.closest('tr')!;
  if (direction === 'left' || direction === 'right') {
    const line = cells(row);
    return line[line.indexOf(from) + (direction === 'left' ? -1 : 1)] ?? null;
  }
  const rows = [...row.closest('table')!.querySelectorAll('tr')].filter((line) => line === row || cells(line).length > 0);
  const next = rows[rows.indexOf(row) + (direction === 'up' ? -1 : 1)];
  if (!next) return null;
  const x = middle(from);
  return cells(next).reduce<HTMLElement | null>((best, cell) => (!best || Math.abs(middle(cell) - x) < Math.abs(middle(best) - x) ? cell : best), null);
}

export interface GridActions {
  /** Copies the value of the cell above (Ctrl+D). */
  copyFrom(above: HTMLElement, to: HTMLInputElement): void;
  /** Puts back what stood in the cell when it was entered (Esc). */
  restore(input: HTMLInputElement): void;
}

/**
 * Keys of a table: arrows move (inside text only at its edge), Enter and Shift+Enter down and up, Ctrl+D copies from
 * above, Esc restores. Nothing happens while an input method is composing.
 */
export function gridKeys(actions: GridActions) {
  return (event: KeyboardEvent): void => {
    const from = event.target as HTMLElement;
    if (event.isComposing || !from.classList.contains('cell')) return;
    const input = from instanceof HTMLInputElement ? from : null;
    const go = (direction: Direction) => {
      const next = neighbour(from, direction);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const direction = arrows[event.key];
    if (direction && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey) {
      if (direction === 'up' || direction === 'down' || !input || atEdge(input, direction)) go(direction);
    } else if (event.key === 'Enter' && !event.ctrlKey) go(event.shiftKey ? 'up' : 'down');
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd' && input) {
      event.preventDefault();
      const above = neighbour(from, 'up');
      if (above) actions.copyFrom(above, input);
    } else if (event.key === 'Escape' && input) {
      event.preventDefault();
      actions.restore(input);
    }
  };
}
