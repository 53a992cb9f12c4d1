import { childrenNamed, type Element } from './xml';

/** Parsed parts by path. */
export type Parts = Map<string, Element>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** 'word/', '../customXml/item1.xml' // 'customXml/item1.xml' */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return decodeURI(new URL(target, `http://package/${folder}`).pathname.slice(1));
}

/** Every relationship points at a part that is there, and has an id of its own. */
export function relationshipFaults(paths: readonly string[], parts: Parts): string[] {
  return paths.filter((path) => path.endsWith('.rels')).flatMap((path) => {
    const source = folderOf(path).replace(/_rels\/$/, '');
    const all = childrenNamed(parts.get(path), 'Relationship');
    const ids = all.map(({ attributes }) => attributes.Id!);
    const dangling = all.filter(({ attributes }) => attributes.TargetMode !== 'External' && !paths.includes(resolve(source, attributes.Target!)));
    return [
      ...dangling.map(({ attributes }) => `${path}: ${attributes.Id} points at ${attributes.Target}, which is not there`),
      ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: id ${id} is used twice`),
    ];
  });
}

/** Every `r:id` of a part stands in the part's relationships. */
export function referenceFaults(path: string, elements: readonly Element[], parts: Parts): string[] {
  const rels = `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;
  const known = new Set(childrenNamed(parts.get(rels), 'Relationship').map(({ attributes }) => attributes.Id));
  return elements.flatMap(({ name, attributes }) => Object.entries(attributes)
    .filter(([key, id]) => /^r:(id|embed|link)$/.test(key) && !known.has(id))
    .map(([, id]) => `${path}: ${name} refers to ${id}, which has no relationship`));
}

/** Every part has a content type, and every content type of a part has its part. */
export function contentTypeFaults(paths: readonly string[], parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  const defaults = new Set(childrenNamed(types, 'Default').map(({ attributes }) => attributes.Extension));
  const overrides = childrenNamed(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1));
  const untyped = paths.filter((path) => path !== '[Content_Types].xml' && !overrides.includes(path) && !defaults.has(path.split('.').at(-1)));
  return [
    ...untyped.map((path) => `${path}: no content type`),
    ...overrides.filter((path) => !paths.includes(path)).map((path) => `[Content_Types].xml: ${path} is not there`),
  ];
}
