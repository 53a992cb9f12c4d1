import { createElement } from 'react';

/**
 * The table of the product's page as both peers draw it: same elements, same classes, same words, taken from the
 * page itself (`bench/harness/skeleton.mjs`). Only what stands for an input or a total is each peer's own.
 */

/** What the harness hands to a page: `tree`, `cells` (nested values), `totals` (parts by address, in order). */
export const given = JSON.parse(document.getElementById('given').textContent);

/** Draws a node; `field(name, attributes)` and `total(address, attributes)` return what each peer puts in their places. */
export function draw(node, field, total, key) {
  if (typeof node === 'string') return node;
  const { tag, attributes = {}, children = [] } = node;
  if (node.field) return field(node.field, { key, ...attributes });
  if (node.total) return total(node.total, { key, ...attributes });
  return createElement(tag, { key, ...attributes }, ...children.map((child, i) => draw(child, field, total, i)));
}

/** Nested cells by address. */
export const valueAt = (cells, address) => address.split('.').reduce((node, key) => node?.[key], cells);

/** All totals of the cells, each from its parts. */
export function computeTotals(cells) {
  const totals = {};
  for (const { target, parts } of given.totals) {
    totals[target] = parts.reduce((sum, part) => sum + Number(totals[part] ?? valueAt(cells, part) ?? 0), 0);
  }
  return totals;
}
