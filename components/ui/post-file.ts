import { maxBytes, tooLarge } from '@/lib/report/limits';
import type { Result } from './result';

/** Sends a file with its name to a route that reads reports; `away` is said when the server does not answer. */
export async function postFile<T>(path: string, file: File, away: string): Promise<Result<T>> {
  if (file.size > maxBytes) return { ok: false, problem: tooLarge };
  try {
    const response = await fetch(`${path}?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    return (await response.json()) as Result<T>;
  } catch {
    return { ok: false, problem: away };
  }
}
