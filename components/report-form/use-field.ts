import { useEffect, useRef, type FocusEvent, type FormEvent } from 'react';
import { isTextInput } from '@/components/findings/select-words';
import type { Draft } from '@/components/workspace/draft';
import { useDraft } from '@/components/workspace/workspace';
import type { Change } from '@/lib/report/changes';
import { differingStretch } from './text-marks';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How one field is read from the report and written to it. */
export interface Lens {
  read(draft: Draft): string;
  write(draft: Draft, text: string): Change | Change[];
}

/** Puts a value that came from outside; where the cursor is in the field, it goes to what changed. */
function rewrite(field: Field, value: string): void {
  const { after: [, end] } = differingStretch(field.value, value);
  field.value = value;
  if (document.activeElement === field && isTextInput(field)) field.setSelectionRange(end, end);
}

/**
 * Binds a plain field to the draft. The browser holds what is typed (so input methods and its own undo are not
 * disturbed); the field is rewritten only when the value changed from outside: undo, remedy, restore.
 */
export function useField(name: string, address: string, lens: Lens) {
  const draft = useDraft();
  const element = useRef<Field>(null);
  const current = useRef(lens);
  useEffect(() => {
    current.current = lens;
  });
  useEffect(
    () => draft.onRewrite(() => {
      const value = current.current.read(draft);
      if (element.current && element.current.value !== value) rewrite(element.current, value);
    }),
    [draft],
  );
  return {
    ref: (node: Field | null) => void (element.current = node),
    id: name,
    name,
    'data-draft': true,
    defaultValue: lens.read(draft),
    onInput: (event: FormEvent<Field>) => draft.change([lens.write(draft, event.currentTarget.value)].flat(), { typing: name }),
    onFocus: (_: FocusEvent<Field>) => draft.focus(address),
    onBlur: (_: FocusEvent<Field>) => draft.focus(null),
  };
}
