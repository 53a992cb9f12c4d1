import type { Change } from '@/lib/report/changes';
import { entryAddress } from '@/lib/report/overview';
import type { OverviewEntry, Report } from '@/lib/report/report';
import type { Remedy, TextEdit } from './finding';

const wholeFields = ['title', 'preface', 'problems', 'otherMatters', 'publishDate'] as const;
type WholeField = (typeof wholeFields)[number];
const isWhole = (address: string): address is WholeField => (wholeFields as readonly string[]).includes(address);

/**
 * A text with stretches replaced, from the end so that the places before stay right. Left out are edits whose words are
 * gone, and those that reach into words already replaced.
 */
function edited(text: string, edits: readonly TextEdit[]): string {
  let now = text;
  let done = text.length + 1;
  for (const { span: [start, end], was, text: becomes } of [...edits].sort((a, b) => b.span[0] - a.span[0] || b.span[1] - a.span[1])) {
    if (end > done || start === done || now.slice(start, end) !== was) continue;
    now = now.slice(0, start) + becomes + now.slice(end);
    done = start;
  }
  return now;
}

function editedEntry(entry: OverviewEntry, index: number, edits: readonly TextEdit[]): OverviewEntry {
  const at = entryAddress(entry, index);
  const of = (address: string) => edits.filter((edit) => edit.address === address);
  return { ...entry, heading: edited(entry.heading, of(`${at}.heading`)), text: edited(entry.text, of(at)) };
}

function textChanges(edits: readonly TextEdit[], report: Report): Change[] {
  const fields = [...new Set(edits.map(({ address }) => (address.startsWith('overview') ? 'overview' : address)))];
  return fields.map((path): Change => {
    if (path === 'overview') return { path, value: report.overview.map((entry, i) => editedEntry(entry, i, edits)) };
    return { path, value: edited(isWhole(path) ? report[path] ?? '' : '', edits.filter(({ address }) => address === path)) };
  });
}

/** Remedies as changes of the report; null as a value drops a declared total or the report's own title. */
export function changesOf(remedies: readonly Remedy[], report: Report): Change[] {
  const whole = remedies.flatMap(({ changes = [] }) => changes).map(({ address, value }): Change => {
    const path = isWhole(address) ? address : `cells.${address}`;
    return value === null ? { path, remove: true } : { path, value };
  });
  return [...whole, ...textChanges(remedies.flatMap(({ edits = [] }) => edits), report)];
}
