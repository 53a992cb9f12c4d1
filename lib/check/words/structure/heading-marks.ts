import { entryAddress } from '@/lib/report/overview';
import type { OverviewEntry } from '@/lib/report/report';
import type { Fault, Rule } from '../../rule';
import type { ParagraphRule } from '../../paragraph-rule';

const basis = '小标题末尾标点统一';
const looseEnd = /[：:；;，,、]$/;
const numberedLine = /^\s*(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/;

/** Longest line that is taken for a heading. */
const longest = 40;

/** STR-07: a heading on a line of its own has no mark at its end. */
export const headingEnd: ParagraphRule = {
  id: 'STR-07', severity: 'hint', basis, anchors: ['、', '）', ')', '㈠'], parts: ['heading', 'overview', 'problems', 'otherMatters'],
  read(text, _, part) {
    const line = text.trim();
    // Items of a list rightly end with ；.
    const isLoose = part === 'heading' ? looseEnd.test(line) : /[：:]$/.test(line) && numberedLine.test(line);
    if (line.length > longest || !isLoose || /[。！？；].*\S/.test(line.slice(0, -1))) return [];
    const start = text.indexOf(line);
    return [{ start, end: start + line.length, message: `标题“${line}”末尾不加标点`, becomes: line.replace(looseEnd, ''), label: '去掉标点' }];
  },
};

const endsInStop = ({ heading }: OverviewEntry): boolean => heading.trimEnd().endsWith('。');

/** STR-07: headings either all run into their text with 。 or all stand alone without it. */
export const headingStyle: Rule = {
  id: 'STR-07', severity: 'hint', basis,
  run({ report }) {
    const headed = report.overview.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.heading.trim() !== '' && !looseEnd.test(entry.heading.trimEnd()));
    const stopped = headed.filter(({ entry }) => endsInStop(entry));
    if (stopped.length === 0 || stopped.length === headed.length) return [];
    const isFew = stopped.length * 2 <= headed.length;
    const odd = isFew ? stopped : headed.filter(({ entry }) => !endsInStop(entry));
    return odd.map(({ entry, index }) => styleFault(entry, index, isFew));
  },
};

function styleFault(entry: OverviewEntry, index: number, hasStop: boolean): Fault {
  const { heading } = entry;
  const address = `${entryAddress(entry, index)}.heading`;
  const span = [0, heading.length] as const;
  const text = hasStop ? heading.trimEnd().slice(0, -1) : `${heading.trimEnd()}。`;
  const message = hasStop ? `小标题“${heading}”末尾有句号，其他小标题没有` : `小标题“${heading}”末尾没有句号，其他小标题有`;
  return { at: [address], section: 'overview', text: heading, span, message, remedy: { label: '统一标点', edits: [{ address, span, was: heading, text }] } };
}
