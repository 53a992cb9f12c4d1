'use client';

import { FieldNote, useSeverityAt } from './field-note';
import { MarkLayer } from './mark-layer';
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

/** One line of text with its label, hint and what was found. */
export function TextField({ name, address = name, label, hint, type = 'text', placeholder, lens }: Props) {
  const field = useField(name, address, lens);
  const severity = useSeverityAt(address);
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-medium">{label}</label>
      <div className="marked">
        <input {...field} type={type} max={type === 'date' ? '9999-12-31' : undefined} placeholder={placeholder} autoComplete="off" className="field" aria-invalid={severity === 'error' || undefined} aria-describedby={`${name}-note`} />
        {type === 'text' && <MarkLayer name={name} address={address} read={lens.read} isLine />}
      </div>
      <p id={`${name}-note`} className="mt-1 flex items-baseline gap-4 text-xs text-muted">
        {severity ? <FieldNote name={name} address={address} isEmpty={false} /> : hint}
      </p>
    </div>
  );
}
