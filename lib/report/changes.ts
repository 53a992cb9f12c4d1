import type { CellValue, Report } from './report';

/**
 * One edit of a report. `path` is `cells.<address>` or a key of the report (`preface`, `overview`, `organ` …), whose
 * value is replaced as a whole. `remove` drops a declared total or an optional key.
 */
export type Change = { path: string; value: unknown; remove?: false } | { path: string; remove: true };

/**
 * Keys an edit may replace. `status` is not among them: 定稿 and 退回 go through the store's `setStatus`. Nor are `format`
 * and `year`: a report keeps the form it was begun in.
 */
export const editableKeys = [
  'organ', 'title', 'preface', 'overview', 'problems', 'otherMatters', 'signature', 'contact', 'publishDate', 'overrides',
] as const satisfies readonly (keyof Report)[];

const optionalKeys: readonly string[] = ['title', 'contact', 'publishDate', 'overrides'];
const cellPath = /^cells((?:\.[A-Za-z]\w*)+)$/;

/** True when `path` names a place that an edit may change. */
export function isEditable(path: string): boolean {
  return cellPath.test(path) || (editableKeys as readonly string[]).includes(path);
}

const isCellValue = (value: unknown): value is CellValue =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** What stands at the path of a change. */
export const valueAt = (report: Report, path: string): unknown => (path.startsWith('cells.') ? report.cells[path.slice('cells.'.length)] : report[path as keyof Report]);

/** Why a change cannot be applied, or null. The shape of whole values (`organ`, `overview`) is the schema's job. */
export function changeProblem(change: Change): string | null {
  if (!isEditable(change.path)) return `not editable: ${change.path}`;
  const isCell = change.path.startsWith('cells.');
  if (change.remove) {
    return isCell || optionalKeys.includes(change.path) ? null : `cannot be removed: ${change.path}`;
  }
  if (isCell) return isCellValue(change.value) ? null : `not a cell value: ${change.path}`;
  return change.value === undefined ? `no value: ${change.path}` : null;
}

function put<T extends object>(target: T, key: string, change: Change): void {
  if (change.remove) delete (target as Record<string, unknown>)[key];
  else (target as Record<string, unknown>)[key] = change.value;
}

/**
 * The report after the changes, in order; the given one stays as it was. Throws on a change that `changeProblem`
 * names, so that a bad edit never reaches the stored document.
 */
export function applyChanges(report: Report, changes: readonly Change[]): Report {
  const next: Report = { ...report, cells: { ...report.cells } };
  for (const change of changes) {
    const problem = changeProblem(change);
    if (problem) throw new TypeError(problem);
    const address = cellPath.exec(change.path)?.[1]?.slice(1);
    if (address) put(next.cells, address, change);
    else put(next, change.path, change);
  }
  return next;
}
