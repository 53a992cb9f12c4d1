import { strFromU8, unzipSync } from 'fflate';
import { contentTypeFaults, referenceFaults, relationshipFaults, type Parts } from './package';
import { tableFaults } from './tables';
import { childrenNamed, descendants, parseXml, type Element } from './xml';

/** Attributes by which elements of a part name a style. */
const styleUsers = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);

function styleIds(parts: Parts): string[] {
  return childrenNamed(parts.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']!);
}

function styleFaults(path: string, elements: readonly Element[], known: ReadonlySet<string>): string[] {
  const missing = elements.filter(({ name, attributes }) => styleUsers.has(name) && !known.has(attributes['w:val']!));
  return [...new Set(missing.map(({ attributes }) => `${path}: style ${attributes['w:val']} is not defined`))];
}

function duplicateStyles(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `word/styles.xml: style ${id} is defined twice`);
}

/** Every bookmark that begins ends once, and no id serves two. */
function bookmarkFaults(path: string, elements: readonly Element[]): string[] {
  const ids = (name: string): string[] => elements.filter((element) => element.name === name).map(({ attributes }) => attributes['w:id']!).sort();
  const starts = ids('w:bookmarkStart');
  return starts.join() === ids('w:bookmarkEnd').join() && new Set(starts).size === starts.length ? [] : [`${path}: bookmarks do not pair`];
}

function partFaults(path: string, root: Element, parts: Parts, styles: ReadonlySet<string>): string[] {
  const elements = descendants(root);
  const tables = elements.filter(({ name }) => name === 'w:tbl');
  return [
    ...styleFaults(path, elements, styles),
    ...referenceFaults(path, elements, parts),
    ...bookmarkFaults(path, elements),
    ...tables.flatMap((table, i) => tableFaults(table, `${path} table ${i}`)),
  ];
}

function parsed(files: Record<string, Uint8Array>): { parts: Parts; faults: string[] } {
  const parts: Parts = new Map();
  const faults: string[] = [];
  for (const [path, bytes] of Object.entries(files)) {
    try {
      parts.set(path, parseXml(strFromU8(bytes)));
    } catch (error) {
      faults.push(`${path}: not well-formed, ${(error as Error).message}`);
    }
  }
  return { parts, faults };
}

/**
 * Looks for what makes Word call a file damaged and schema validators pass over. Returns one sentence for each fault,
 * an empty list for a sound file.
 */
export function lintDocx(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const { parts, faults } = parsed(files);
  const ids = styleIds(parts);
  const styles = new Set(ids);
  return [
    ...faults,
    ...contentTypeFaults(paths, parts),
    ...relationshipFaults(paths, parts),
    ...duplicateStyles(ids),
    ...[...parts].filter(([path]) => path.startsWith('word/') && !path.includes('_rels')).flatMap(([path, root]) => partFaults(path, root, parts, styles)),
  ];
}
