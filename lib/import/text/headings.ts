import type { Section, Template } from '@/lib/template/types';
import { labelsOf } from './labels';
import { resemblance, plain } from './plain';

/** Where a section of a text begins. */
export interface FoundSection {
  key: string;
  /** Number of the line; of the first line of a table whose heading is missing. */
  line: number;
  /** The heading as printed; null when the section is known by its table alone. */
  heading: string | null;
  /** What stands on the line of the heading behind it. */
  rest: string;
}

const ordinal = /^(第?[一二三四五六七八九十]{1,2}(?:部分)?[、,.:]?)/;
const endMarks = /[。.:;,|\s]+$/;

/** A heading whose text goes on in the same line: 六、其他需要报告的事项。无. Few further words without a mark belong to the heading. */
function split(line: string, official: string): { heading: string; rest: string } {
  const bare = line.replace(/[\s|｜]+$/, '');
  let at = 0;
  for (let seen = 0; seen < official.length && at < bare.length; at += 1) seen += plain(bare[at]!).length;
  const rest = bare.slice(at);
  if (rest.length <= 8 && !/[。，,：:；;]./.test(rest) && !/^[。：:\s]*(无|没有|暂无)/.test(rest)) return { heading: bare.trim(), rest: '' };
  return { heading: bare.slice(0, at).trim(), rest: rest.replace(/^[。.：:，,；;\s]+/, '') };
}

/** The last line before `limit` that begins with an official heading: a table of contents stands before it. */
function exactBefore(lines: readonly string[], { key, heading }: Section, limit: number): FoundSection | null {
  const official = plain(heading);
  for (let line = limit - 1; line >= 0; line -= 1) {
    if (plain(lines[line]!.slice(0, 4 * official.length)).startsWith(official)) return { key, line, ...split(lines[line]!, official) };
  }
  return null;
}

function rowsOf({ tables }: Template): Set<string> {
  return new Set(tables.flatMap(labelsOf).flatMap(({ spellings }) => spellings));
}

const titleOf = (heading: string): string => heading.replace(ordinal, '');

/** How well a line can be the heading of a section that was not found letter by letter. */
function score(words: string, official: string): number {
  if (words.length > 30 || /[。;]/.test(words.slice(0, -1))) return 0;
  const alike = resemblance(titleOf(words).replace(endMarks, ''), titleOf(official));
  const mark = ordinal.exec(words)?.[1];
  if (!mark) return alike >= 0.8 ? alike : 0;
  return plain(official).startsWith(mark.replace(/[第部分、,.:]/g, '')) ? 0.5 + alike : alike >= 0.6 ? alike : 0;
}

/** The best heading for a section between two lines, however it is worded. */
function alikeBetween(lines: readonly string[], { key, heading }: Section, from: number, to: number, rows: ReadonlySet<string>): FoundSection | null {
  let best: FoundSection | null = null;
  let most = 0;
  const official = plain(heading);
  for (let line = from; line < to; line += 1) {
    const text = lines[line]!;
    if (text.length > 60) continue;
    const words = plain(text).replace(endMarks, '');
    const fits = words === '' || rows.has(words) ? 0 : score(words, official);
    if (fits > most) [best, most] = [{ key, line, heading: text.replace(/[\s|｜]+$/, '').trim(), rest: '' }, fits];
  }
  return best;
}

/** The first line of a table, for a section without heading. */
function tableBetween(lines: readonly string[], { key, blocks }: Section, from: number, to: number, { tables }: Template): FoundSection | null {
  const own = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));
  const heads = new Set(tables.filter((table) => own.includes(table.key)).flatMap(labelsOf).filter(({ isHead }) => isHead).map(({ spellings }) => spellings[0]!));
  const line = heads.size === 0 ? -1 : lines.findIndex((text, i) => i >= from && i < to && heads.has(plain(text.split(/[|｜\t]/)[0]!)));
  return line < 0 ? null : { key, line, heading: null, rest: lines[line]! };
}

/** The sections of a report in a text, in their order. */
export function findSections(lines: readonly string[], template: Template): FoundSection[] {
  const { sections } = template;
  const found: (FoundSection | null)[] = sections.map(() => null);
  let limit = lines.length;
  for (let i = sections.length - 1; i >= 0; i -= 1) {
    found[i] = exactBefore(lines, sections[i]!, limit);
    limit = found[i]?.line ?? limit;
  }
  const rows = rowsOf(template);
  sections.forEach((section, i) => {
    if (found[i]) return;
    const from = (found.slice(0, i).findLast(Boolean)?.line ?? -1) + 1;
    const to = found.slice(i).find(Boolean)?.line ?? lines.length;
    found[i] = alikeBetween(lines, section, from, to, rows) ?? tableBetween(lines, section, from, to, template);
  });
  return found.filter((one) => one !== null);
}
