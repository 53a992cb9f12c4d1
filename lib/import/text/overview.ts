import { aspectsOf } from '@/lib/report/overview';
import type { OverviewEntry } from '@/lib/report/report';
import type { Aspect, Template } from '@/lib/template/types';
import { plain } from './plain';

/** A number of the second level, as written: （一） (一) ㈠, also followed by 、 or without its first bracket. */
const second = /^\s*(?:(?:[（(]\s*)?([一二三四五六七八九十]{1,3})\s*[）)]|([㈠-㈩]))[、.．]?/;
const anyNumber = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．,，]?|[㈠-㈩①-⑩])\s*/;
const numerals = '一二三四五六七八九十';

/** Longest heading; more characters before the first mark are a sentence. */
const longest = 30;

interface Head {
  heading: string;
  rest: string;
  /** Place in the row of numbers, null for a heading without number of the second level. */
  number: number | null;
}

const isShort = (line: string): boolean => plain(line).length <= longest && !/[。；;，,].*\S/.test(line.trim().slice(0, -1));

/** The heading a line begins with, when it is one: alone on its line, or up to the first 。 */
function headOf(line: string): Head | null {
  const mark = second.exec(line);
  const numeral = mark && plain(mark[1] ?? mark[2]!).replace(/[()]/g, '');
  const number = numeral ? numerals.indexOf(numeral) + 1 : null;
  if (isShort(line)) return { heading: line.trim(), rest: '', number };
  const runIn = number === null ? null : /^\s*([^。：:；;，,]{2,34}[。：:])(.+)$/.exec(line);
  return runIn ? { heading: runIn[1]!, rest: runIn[2]!, number } : null;
}

/** The aspect that a heading means; each is meant once. */
function meaning(heading: string, open: readonly Aspect[]): Aspect | undefined {
  const words = plain(heading.replace(anyNumber, ''));
  return open.find(({ short, signs }) => [short, ...signs].some((word) => words.includes(word)));
}

/** Section one divided at its headings of the second level. A format without aspects leaves it undivided. */
export function readOverview(lines: readonly string[], template: Template): OverviewEntry[] {
  const aspects = aspectsOf(template);
  const entries: (OverviewEntry & { lines: string[] })[] = [{ heading: '', text: '', lines: [] }];
  let last = 0;
  for (const line of aspects.length === 0 ? [] : lines) {
    const head = headOf(line);
    const used = entries.map(({ aspect }) => aspect);
    const aspect = head ? meaning(head.heading, aspects.filter(({ key }) => !used.includes(key))) : undefined;
    const isNext = head?.number === last + 1 || (head?.number != null && aspect !== undefined);
    const isStandardAlone = head !== null && head.number === null && aspect !== undefined && isNamed(head.heading, aspect);
    if (!head || !(isNext || isStandardAlone)) entries.at(-1)!.lines.push(line);
    else {
      last = head.number ?? last + 1;
      entries.push({ ...(aspect && { aspect: aspect.key }), heading: head.heading, text: '', lines: head.rest.trim() === '' ? [] : [head.rest] });
    }
  }
  if (aspects.length === 0) entries[0]!.lines.push(...lines);
  return entries.filter(({ heading, lines: own }) => heading !== '' || own.length > 0).map(({ lines: own, ...entry }) => ({ ...entry, text: own.join('\n') }));
}

/** True for a line that says little more than the name of an aspect: 主动公开情况. */
const isNamed = (heading: string, { heading: official }: Aspect): boolean =>
  plain(heading.replace(anyNumber, '')).replace(/[。:.]$/, '').length <= plain(official).replace(/^\(.\)/, '').length + 4;
