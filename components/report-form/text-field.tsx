'use client';

import { marksOf } from '@/components/workspace/marks';
import { useDraftValue } from '@/components/workspace/workspace';
import { useField, type Lens } from './use-field';

interface Props {
  name: string;
  address?: string;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'tel' | 'email' | 'url';
  placeholder?: string;
  lens: Lens;
}

/** One line of text with its label, hint and finding. */
export function TextField({ name, address = name, label, hint, type = 'text', placeholder, lens }: Props) {
  const field = useField(name, address, lens);
  const severity = useDraftValue((draft) => marksOf(draft.findings()).severity.get(address));
  const message = useDraftValue((draft) => marksOf(draft.findings()).finding.get(address)?.message);
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-medium">{label}</label>
      <input {...field} type={type} max={type === 'date' ? '9999-12-31' : undefined} placeholder={placeholder} autoComplete="off" className="field" aria-invalid={severity === 'error' || undefined} aria-describedby={`${name}-note`} />
      <p id={`${name}-note`} className={`mt-1 text-xs ${message ? (severity === 'error' ? 'text-danger' : 'text-warning') : 'text-muted'}`}>{message ?? hint}</p>
    </div>
  );
}
