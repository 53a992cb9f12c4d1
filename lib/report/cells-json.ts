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

const parts = new Map<string, readonly string[]>();

/** The keys of an address; split once, since every report has the same addresses. */
function keysOf(address: string): readonly string[] {
  const known = parts.get(address);
  if (known) return known;
  const keys = address.split('.');
  // Strange addresses come from files and must not fill the memory of a server.
  if (parts.size < 4096) parts.set(address, keys);
  return keys;
}

/** A flat record by address as the nested cells of the public JSON. */
export function nestCells(flat: Record<string, CellValue>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [address, value] of Object.entries(flat)) {
    const keys = keysOf(address);
    let node = root;
    for (let i = 0; i < keys.length - 1; i += 1) {
      const next = node[keys[i]!];
      node = (typeof next === 'object' && next !== null ? next : (node[keys[i]!] = {})) as Record<string, unknown>;
    }
    node[keys.at(-1)!] = value;
  }
  return root;
}
