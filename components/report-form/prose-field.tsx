'use client';

import { useLiveValue } from '@/components/workspace/workspace';
import { countCharacters } from '@/lib/text/clean';
import { FieldNote, useSeverityAt } from './field-note';
import { InsertNumbers } from './insert-numbers';
import { MarkLayer } from './mark-layer';
import { useField, type Lens } from './use-field';

interface Props {
  /** Field name and id. */
  name: string;
  /** Address of findings. */
  address: string;
  label: string;
  /** What the label belongs to, for the screen reader, where several boxes share one label. */
  of?: string;
  hint?: string;
  lens: Lens;
  rows?: number;
  /** Offers sentences made from the tables. */
  takesNumbers?: boolean;
}

/** A box for paragraphs: grows with its content, counts its characters, marks the words that were found fault with. */
export function ProseField({ name, address, label, of, hint, lens, rows = 5, takesNumbers = false }: Props) {
  const field = useField(name, address, lens);
  const count = useLiveValue((draft) => countCharacters(lens.read(draft)));
  const severity = useSeverityAt(address);
  return (
    <div>
      <div className="mb-1 flex items-end gap-2">
        <label htmlFor={name} className="mr-auto font-medium">{of && <span className="sr-only">{of}</span>}{label}</label>
        {takesNumbers && <InsertNumbers name={name} of={of ?? label} lens={lens} />}
      </div>
      {hint && <p id={`${name}-hint`} className="mb-1 text-sm text-muted">{hint}</p>}
      <div className="marked">
        <textarea
          {...field}
          rows={rows}
          className="field prose-box"
          aria-invalid={severity === 'error' && count > 0 || undefined}
          aria-describedby={`${hint ? `${name}-hint ` : ''}${name}-note`}
        />
        <MarkLayer name={name} address={address} read={lens.read} />
      </div>
      <p id={`${name}-note`} className="mt-1 flex items-baseline gap-4 text-xs">
        <span className="shrink-0 text-muted">{count} 字</span>
        <FieldNote name={name} address={address} isEmpty={count === 0} />
      </p>
    </div>
  );
}
