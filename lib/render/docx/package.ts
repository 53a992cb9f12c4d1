/** Parts that differ from report to report; all others depend on the shape of the document only. */
export const changingParts = ['docProps/core.xml', 'docProps/custom.xml', 'customXml/item1.xml', 'word/document.xml'] as const;

/** Deflate levels: changing parts are packed for every file, constant ones once. */
export const levels = { changing: 6, constant: 9 } as const;

const isChanging = (path: string): boolean => (changingParts as readonly string[]).includes(path);

export const levelOf = (path: string): number => (isChanging(path) ? levels.changing : levels.constant);

/** Order of the parts in the file: the content types first, as readers that sniff a file expect, the changing ones last. */
export function partOrder(paths: readonly string[]): string[] {
  const first: string[] = paths.filter((path) => path === '[Content_Types].xml' || path === '_rels/.rels').sort();
  const constant = paths.filter((path) => !first.includes(path) && !isChanging(path)).sort();
  return [...first, ...constant, ...changingParts];
}
