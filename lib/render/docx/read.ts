import { strFromU8, unzipSync } from 'fflate';
import { reportNamespace } from './parts';
import { unescapeXml } from './text';

/** Largest part that is unpacked; a report of 20 MB in escaped form stays below it. */
const largest = 64 * 1024 * 1024;

/** The report's element, with whatever prefix and quotes another program has given it. */
const element = new RegExp(`<(?:[\\w-]+:)?report\\s[^>]*${reportNamespace}["'][^>]*>([^<]*)</`);

/**
 * The report that a Word file of ours carries, as JSON; null when there is none. Only the data parts are unpacked.
 * What was edited in the visible text since then is not in it: compare `textHash`.
 */
export function readEmbeddedReport(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => /^customXml\/item\d*\.xml$/.test(name) && originalSize <= largest });
    for (const part of Object.values(parts)) {
      const found = element.exec(strFromU8(part));
      if (found) return unescapeXml(found[1]!);
    }
  } catch {
    // Not a zip file, or a broken one: it carries nothing that could be read.
  }
  return null;
}
