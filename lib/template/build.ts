import type { AxisNode, Equation, Group, Leaf } from './types';

/** Sugar that returns plain data, so that a table reads like the official form. */

/** A value row. */
export function row(key: string, label: string, more: Omit<Partial<Leaf>, 'key' | 'label'> = {}): Leaf {
  return { key, label, ...more };
}

/** A value column of counts unless `more.kind` says otherwise. */
export function column(key: string, label: string, more: Omit<Partial<Leaf>, 'key' | 'label'> = {}): Leaf {
  return { key, label, kind: 'count', ...more };
}

/** A label over (or beside) its children. `key` null: the label adds nothing to the address. */
export function group(key: string | null, label: string, children: AxisNode[], more: Partial<Group> = {}): Group {
  return key === null ? { label, children, ...more } : { key, label, children, ...more };
}

/** An equation with the defaults of nearly all: an error between equal sums. */
export function equation(
  id: string,
  more: Omit<Equation, 'id' | 'severity' | 'relation'> & Partial<Pick<Equation, 'severity' | 'relation'>>,
): Equation {
  return { id, severity: 'error', relation: 'equal', ...more };
}
