'use client';

import { marksOf } from '@/components/workspace/marks';
import { useDraftValue, useLiveValue } from '@/components/workspace/workspace';
import { countCharacters } from '@/lib/text/clean';
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
}

/** A box for paragraphs: grows with its content, counts its characters, shows what was found about it. */
export function ProseField({ name, address, label, of, hint, lens, rows = 5 }: Props) {
  const field = useField(name, address, lens);
  const count = useLiveValue((draft) => countCharacters(lens.read(draft)));
  const severity = useDraftValue((draft) => marksOf(draft.findings()).severity.get(address));
  const message = useDraftValue((draft) => marksOf(draft.findings()).finding.get(address)?.message);
  const shows = message !== undefined && !(severity === 'error' && count === 0);
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-medium">{of && <span className="sr-only">{of}</span>}{label}</label>
      {hint && <p id={`${name}-hint`} className="mb-1 text-sm text-muted">{hint}</p>}
      <textarea
        {...field}
        rows={rows}
        className="field prose-box"
        aria-invalid={shows && severity === 'error' || undefined}
        aria-describedby={`${hint ? `${name}-hint ` : ''}${name}-note`}
      />
      <p id={`${name}-note`} className="mt-1 flex gap-4 text-xs">
        <span className="text-muted">{count} 字</span>
        {shows && <span className={severity === 'error' ? 'text-danger' : 'text-warning'}>{message}</span>}
      </p>
    </div>
  );
}
