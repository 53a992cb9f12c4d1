import type { Address } from '@/lib/template/address';
import { templateCells, type Cell } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';

/** Finds what sentences speak of in the tables of a format, by the keys of its rows and columns. */
export interface Places {
  /** The cells of some rows, or of all rows of a group (`results.denied`), in the total column. */
  row(...keys: string[]): readonly Address[];
  /** The cells of one row in some columns, in the given order. */
  cells(row: string, columns: readonly string[]): readonly Address[];
  /** The first of some columns that a row has: `issued` in one form, `made` in another. */
  either(row: string, columns: readonly string[]): readonly Address[];
}

const known = new WeakMap<Template, Places>();

function placesFor(template: Template): Places {
  const all = [...templateCells(template).values()];
  const byKeys = new Map(all.map((cell) => [`${cell.row.key}|${cell.column.key}`, cell.address]));
  const isTotalOf = (key: string) => ({ row, column }: Cell) => column.key === 'total' && (row.key === key || row.key.startsWith(`${key}.`));
  const rows = new Map<string, readonly Address[]>();
  return {
    row(...keys) {
      const name = keys.join(' ');
      if (!rows.has(name)) rows.set(name, keys.flatMap((key) => all.filter(isTotalOf(key)).map(({ address }) => address)));
      return rows.get(name)!;
    },
    cells(row, columns) {
      const found: Address[] = [];
      for (const column of columns) {
        const address = byKeys.get(`${row}|${column}`);
        if (address !== undefined) found.push(address);
      }
      return found;
    },
    either(row, columns) {
      const column = columns.find((key) => byKeys.has(`${row}|${key}`));
      return column === undefined ? [] : [byKeys.get(`${row}|${column}`)!];
    },
  };
}

/** The places of a template; made once. */
export function placesOf(template: Template): Places {
  let places = known.get(template);
  if (!places) known.set(template, (places = placesFor(template)));
  return places;
}
