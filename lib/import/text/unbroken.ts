import type { Template } from '@/lib/template/types';

/** A heading of the second level that stands inside a line, or before its text with nothing but space between: 。（二）依申请公开情况 全年… */
const second = /(^|[。|])([^\S\n]{0,9})([（(][一二三四五六七八九十]{1,2}[）)][、.．]?\s{0,2}[^\s。，,：:；;（(）)]{0,16}?(?:公开|信息管理|平台|监督|保障)[^\s。，,：:；;（(）)]{0,8})(?:(\s{1,9})(?=\S{4})|(?=[。：:]))/gm;

/** A shorter line holds no heading together with its text. */
const shortest = 30;

function withBreaks(line: string, first: RegExp): string {
  return line
    .replace(first, (_, before: string, heading: string) => `${before}\n${heading}\n`)
    .replace(second, (_, before: string, space: string, heading: string, behind?: string) => `${before}${before === '' ? space : '\n'}${heading}${behind === undefined ? '' : '\n'}`);
}

/** Lines of a page that has lost the breaks between its paragraphs, broken again at headings that are certain. */
export function brokenAtHeadings(lines: readonly string[], templates: readonly Template[]): string[] {
  const headings = new Set(templates.flatMap(({ sections }) => sections.map(({ heading }) => heading)));
  const first = new RegExp(`([。）)|])\\s{1,9}(${[...headings].join('|')})\\s{1,9}(?=\\S)(?![二三四五六]、)`, 'g');
  return lines.flatMap((line) => (line.length < shortest ? [line] : withBreaks(line, first).split('\n')));
}
