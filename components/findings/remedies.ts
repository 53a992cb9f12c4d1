import type { Draft } from '@/components/workspace/draft';
import type { Finding, Remedy, TextEdit } from '@/lib/check/finding';
import { changesOf } from '@/lib/check/remedy';
import { entryAddress } from '@/lib/report/overview';
import { isBlank, showCell } from '@/lib/report/values';
import { describe, type Address } from '@/lib/template/address';
import { fieldOf, focusField } from './walk';

/** Applies a remedy as one step. */
export function applyRemedy(draft: Draft, remedy: Remedy): void {
  draft.change(changesOf([remedy], draft.report()), { label: remedy.label });
}

/** Several remedies as one. */
export const joined = (remedies: readonly Remedy[], label: string): Remedy =>
  ({ label, changes: remedies.flatMap(({ changes = [] }) => changes), edits: remedies.flatMap(({ edits = [] }) => edits) });

/** Puts the cursor on what a remedy has changed first, words selected; false when that is on another page. */
export function focusChanged(draft: Draft, { changes = [], edits = [] }: Remedy): boolean {
  const [edit] = edits.filter(({ address }) => address === edits[0]!.address).sort((a, b) => a.span[0] - b.span[0]);
  if (edit) return focusField(fieldOf(draft, edit.address), [edit.span[0], edit.span[0] + edit.text.length]);
  return changes[0] !== undefined && focusField(fieldOf(draft, changes[0].address));
}

/** The text of a field by its address. */
export function textAt(draft: Draft, address: Address): string {
  const report = draft.report();
  const entry = report.overview.find((one, i) => address === entryAddress(one, i) || address === `${entryAddress(one, i)}.heading`);
  if (entry) return address.endsWith('.heading') ? entry.heading : entry.text;
  const text = report[address as 'problems'];
  return typeof text === 'string' ? text : '';
}

/** One difference that a remedy makes, with a few words around it. */
export interface Preview {
  before: string;
  was: string;
  becomes: string;
  after: string;
}

const around = 10;

function previewOfEdit(draft: Draft, { address, span: [start, end], was, text }: TextEdit): Preview {
  const field = textAt(draft, address);
  return { before: field.slice(Math.max(0, start - around), start), was, becomes: text, after: field.slice(end, end + around) };
}

/** What a remedy would change, difference by difference. */
export function previewsOf(draft: Draft, { changes = [], edits = [] }: Remedy): Preview[] {
  const cells = changes.map(({ address, value }): Preview => {
    const now = draft.report().cells[address];
    return { before: `${describe(draft.template, address)} `, was: isBlank(now) ? '' : showCell(now), becomes: value === null ? '按各格计算' : showCell(value), after: '' };
  });
  return [...cells, ...edits.map((edit) => previewOfEdit(draft, edit))];
}

/** Findings whose way out needs no judgement. */
export const mechanical = (findings: readonly Finding[]): (Finding & { remedy: Remedy })[] =>
  findings.filter((finding): finding is Finding & { remedy: Remedy } => finding.remedy?.isMechanical === true);
