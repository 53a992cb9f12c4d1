import { isFurniture } from './furniture';
import { plain } from './plain';
import { isTitle, isYearlessTitle, organIn } from './title';

/** What stands before the first section. */
export interface Front {
  title: string | null;
  preface: string[];
  cut: string[];
}

/** A sentence or two, not the name of a menu. */
const isProse = (line: string): boolean => line.length > 40 && /[。；]/.test(line);

/** The second line of a title over two lines, and its first. */
function brokenTitle(lines: readonly string[]): number {
  return lines.findIndex((line, i) => {
    const [first, second] = [plain(line), plain(lines[i + 1] ?? '')];
    return first.length >= 3 && first.length <= 40 && !/[\d。,:;»>]/.test(first) && /^(\d{4}|[一二三四五六七八九零〇○]{4})年/.test(second) && isTitle(lines[i + 1]!);
  });
}

/** Where the last word of a line ends. */
function endOf(line: string): number {
  let end = line.length;
  while (end > 0 && /[\s|｜]/.test(line[end - 1]!)) end -= 1;
  return end;
}

/** What the cells of a page leave at the ends of a line, and a row of sizes to choose from. */
const bare = (line: string): string => line.slice(0, endOf(line)).replace(/^\s*[|｜][\s|｜]*/, '').replace(/^\s*大\s*中\s*小\s*(?=\S{8})/, '');

/** Lines that are titles; where none names a year, the last that names an organ. */
function titleLines(lines: readonly string[]): number[] {
  const titles = lines.flatMap((line, i) => (isTitle(line) ? [i] : []));
  const last = titles.length === 0 ? lines.findLastIndex(isYearlessTitle) : -1;
  return last < 0 ? titles : [last];
}

/** Divides what stands before the first section: title, preface, and the page around them. A title printed twice is the page's. */
export function readFront(all: readonly string[]): Front {
  const printed = all.filter((line) => bare(line).trim() !== '');
  const lines = printed.map(bare);
  const broken = brokenTitle(lines);
  const titles = titleLines(lines);
  const end = titles.at(-1) ?? -1;
  const isBroken = broken >= 0 && broken + 1 === end && (organIn(lines[end]!) === '' || !titles.slice(0, -1).some((i) => plain(lines[i]!).length > plain(lines[end]!).length));
  const start = isBroken ? broken : end;
  const title = end < 0 ? null : lines.slice(start, end + 1).map((line) => line.trim()).join('');
  const front: Front = { title, preface: [], cut: [] };
  lines.forEach((line, i) => {
    if (i >= start && i <= end) return;
    const isKept = i > end ? !isFurniture(printed[i]!) : isProse(line);
    (isKept ? front.preface : front.cut).push(line);
  });
  return front;
}
