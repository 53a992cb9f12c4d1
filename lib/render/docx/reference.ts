import type { DocumentModel } from '@/lib/document/model';
import { buildParts } from './build';
import { makeReady } from './clean-model';
import { levelOf, partOrder } from './package';
import { packPart, writeZip } from './zip';

/**
 * The Word file, all of its markup written by the `docx` package. Slow and plain: the measure that the fast path is
 * compared with, byte by byte.
 */
export async function renderDocxReference(model: DocumentModel): Promise<Uint8Array> {
  const parts = await buildParts(makeReady(model));
  return writeZip(partOrder(Object.keys(parts)).map((path) => packPart(path, parts[path]!, levelOf(path))));
}
