import * as z from 'zod';
import { cleanText } from '@/lib/text/clean';
import { changeProblem, type Change } from './changes';
import { isTooDeep } from './nesting';
import { editShapes } from './schema';
import { sentence } from './schema-words';

/** Largest body of a save: 5 MB. */
export const saveLimit = 5 * 1024 * 1024;

const envelope = z.object({
  revision: z.int().min(0),
  keepsTheirs: z.boolean().optional(),
  changes: z.array(z.object({ path: z.string().max(300), value: z.unknown().optional(), remove: z.boolean().optional() })).min(1).max(10_000),
});

/** `keepsTheirs`: what stands there now gives way to these edits and is kept as a version first. */
export type SaveRequest = { ok: true; changes: Change[]; revision: number; keepsTheirs?: true } | { ok: false; problem: string };

const refused = (problem: string): SaveRequest => ({ ok: false, problem });

/** The value with every text in it made fit for any output. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}

/** Why a change cannot be taken, in one sentence, or null. */
function problemOf(change: Change): string | null {
  if (changeProblem(change)) return `“${cleanText(change.path).slice(0, 80)}”不能这样修改`;
  const result = change.remove ? null : editShapes[change.path as keyof typeof editShapes]?.safeParse(change.value);
  return result && !result.success ? sentence(result.error, `“${change.path}”`) : null;
}

/** Reads `{changes, revision, keepsTheirs?}` as the browser sends it; anything else is refused with one sentence. */
export function readSave(text: string): SaveRequest {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return refused('内容不是 JSON');
  }
  if (isTooDeep(input)) return refused('内容一层套一层过深');
  const parsed = envelope.safeParse(input);
  if (!parsed.success) return refused(sentence(parsed.error, '内容'));
  const changes = parsed.data.changes.map(({ path, value, remove }): Change => (remove ? { path, remove } : { path, value: cleaned(value) }));
  const problem = changes.map(problemOf).find((words) => words !== null);
  return problem ? refused(problem) : { ok: true, changes, revision: parsed.data.revision, ...(parsed.data.keepsTheirs && { keepsTheirs: true }) };
}
