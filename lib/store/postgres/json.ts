import { customType } from 'drizzle-orm/pg-core';

/**
 * PostgreSQL refuses U+0000 and unpaired surrogates, which pasted text may hold. Nothing a clerk pasted may be lost
 * or answered with a fault, so such units are stored as U+F8FF and four hex digits, and U+F8FF itself likewise.
 */
const unstorable = /[\0\uF8FF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const hidden = /\uF8FF([0-9a-f]{4})/g;
// In JSON text the same units stand as escapes (U+F8FF as itself), so one look tells whether there is work to do.
const suspicious = /\\u(?:0000|d[89a-f])|\uF8FF/;

/** Text in a form that any PostgreSQL stores. */
export const hide = (text: string): string =>
  text.replace(unstorable, (unit) => '\uF8FF' + unit.charCodeAt(0).toString(16).padStart(4, '0'));

/** The text that `hide` was given. */
export const show = (text: string): string =>
  text.replace(hidden, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapStrings(item, change)]));
}

/** The JSON text of a value in a form that any PostgreSQL stores. */
export function toStorable(value: unknown): string {
  const text = JSON.stringify(value);
  return suspicious.test(text) ? JSON.stringify(mapStrings(value, hide)) : text;
}

/** The value that `toStorable` was given, from what the driver parsed. */
export function fromStored<T>(value: unknown): T {
  const isPlain = !JSON.stringify(value).includes('\uF8FF');
  return (isPlain ? value : mapStrings(value, show)) as T;
}

/** A jsonb column of type T that keeps every string as it was. */
export const document = <T>(name: string) =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: toStorable,
    fromDriver: (value) => fromStored<T>(value),
  })(name);

/** A text column that keeps every string as it was. */
export const words = <T extends string = string>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: hide,
    fromDriver: (value) => show(value) as T,
  })(name);
