import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A sample report as the public JSON. */
export function sample(name: string): Record<string, any> {
  return JSON.parse(readFileSync(path.join(import.meta.dirname ?? __dirname, '../../templates', `${name}.report.json`), 'utf8'));
}

/** Value at a dot path of nested cells. */
export function valueAt(cells: Record<string, any>, address: string): unknown {
  return address.split('.').reduce<any>((node, key) => node?.[key], cells);
}

/** All addresses with values, in the order of the file. */
export function flatten(cells: Record<string, any>, prefix = ''): [string, unknown][] {
  return Object.entries(cells).flatMap(([key, value]) => {
    const address = prefix ? `${prefix}.${key}` : key;
    return value !== null && typeof value === 'object' ? flatten(value, address) : [[address, value] as [string, unknown]];
  });
}
