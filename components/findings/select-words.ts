import type { Span } from '@/lib/text/span';

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** True for a field whose words can be selected; a date or a choice is not one. */
export const isTextInput = (element: Element | null): element is TextInput => typeof (element as TextInput | null)?.selectionStart === 'number';

/** Room that sticky parts take at the top and bottom of the window, in pixels. */
const covered = { top: 72, bottom: 96 };

/** How far down the text of a box a character stands, in pixels: measured in a copy that wraps the same way. */
function depthOf(box: HTMLTextAreaElement, offset: number): number {
  const copy = document.createElement('div');
  copy.className = `${box.className} mark-copy`;
  copy.style.width = `${box.clientWidth}px`;
  copy.textContent = box.value.slice(0, offset);
  const place = copy.appendChild(document.createElement('span'));
  place.textContent = box.value.slice(offset, offset + 80) || '.';
  box.parentElement!.append(copy);
  const depth = place.offsetTop;
  copy.remove();
  return depth;
}

/** Brings a line of a box into sight: inside the box, then in the window. */
function showLine(box: HTMLTextAreaElement, offset: number): void {
  const depth = depthOf(box, offset);
  if (depth < box.scrollTop || depth > box.scrollTop + box.clientHeight - 32) box.scrollTop = Math.max(0, depth - box.clientHeight / 2);
  const y = box.getBoundingClientRect().top + depth - box.scrollTop;
  if (y < covered.top || y > innerHeight - covered.bottom) scrollBy({ top: y - innerHeight * 0.4 });
}

/** Puts the cursor on words of a text field and brings them into sight. */
export function selectWords(field: TextInput, [start, end]: Span): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (field instanceof HTMLTextAreaElement) showLine(field, start);
  else field.scrollIntoView({ block: 'center' });
}
