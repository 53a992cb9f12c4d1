import type { ReactNode } from 'react';

interface Attributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** The control, with what ties it to its label and sentences. */
  children: (attributes: Attributes) => ReactNode;
}

/** A label above a control, a hint or what is wrong below it. */
export function FormField({ id, label, hint, error, children }: Props) {
  const words = error ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">{label}</label>
      {children({ id, 'aria-describedby': words ? `${id}-words` : undefined, 'aria-invalid': error ? true : undefined })}
      {words && (
        <p id={`${id}-words`} className={`mt-1 text-sm ${error ? 'text-danger' : 'text-muted'}`}>
          {error && <span aria-hidden>⚠ </span>}
          {words}
        </p>
      )}
    </div>
  );
}
