import type { CellValue } from './report';

const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** Nested cells of the public JSON as a flat record by address. Anything that is no value is kept as text. */
export function flattenCells(nested: Record<string, unknown>): Record<string, CellValue> {
  const flat: Record<string, CellValue> = {};
  const walk = (node: Record<string, unknown>, prefix: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (unsafe.has(key)) continue;
      const address = prefix === '' ? key : `${prefix}.${key}`;
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) walk(value as Record<string, unknown>, address);
      else flat[address] = value === null || typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
    }
  };
  walk(nested, '');
  return flat;
}

/** A flat record by address as the nested cells of the public JSON. */
export function nestCells(flat: Record<string, CellValue>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [address, value] of Object.entries(flat)) {
    const keys = address.split('.');
    const last = keys.pop()!;
    let node = root;
    for (const key of keys) {
      const next = node[key];
      node = (typeof next === 'object' && next !== null ? next : (node[key] = {})) as Record<string, unknown>;
    }
    node[last] = value;
  }
  return root;
}
