import { paragraphsOf, type Paragraph } from '../../passages';
import { faultIn } from '../../paragraph-rule';
import type { Organ } from '@/lib/report/report';
import { matchesOf } from '@/lib/text/matches';
import type { Rule } from '../../rule';

/** 本单位 and 本机关 are how everyone writes; they are no short names. */
const pronouns = /我(?:局|委|厅|办|中心|单位|部门|机关|园区|街道|[镇乡校院站所队])|本(?:局|委|厅|办|中心|园区|街道|[镇乡校院])|全中心/g;
/** How a name ends that stands for the organ: 州政资局. */
const ending = /局|委(?![会员])|厅|办|中心|园区|街道/g;
/** Characters of a name before its ending. */
const shortest = 2;
const longest = 14;

/** Full names are hardly longer; a longer one is some other text. */
const longestName = 60;

/** True when the characters of `short` stand in `full` in the same order. */
function isShortOf(short: string, full: string): boolean {
  let at = 0;
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return short.length < full.length;
}

/** The longest tail of the words before an ending that is short for the full name: 由州政资局 gives 州政资局. */
function shortIn(words: string, full: string): string | null {
  for (let from = 0; words.length - from >= 3; from += 1) {
    const tail = words.slice(from);
    if (isShortOf(tail, full)) return tail;
  }
  return null;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The short names of an organ in a text. Endings are looked for first: they are few, and what stands before them many. */
function shortNames(text: string, full: string): string[] {
  const names: string[] = [];
  let free = 0;
  for (const { 0: end, index } of matchesOf(text, ending)) {
    let start = index;
    const least = Math.max(free, index - longest);
    while (start > least && isHan(text.charCodeAt(start - 1))) start -= 1;
    if (index - start < shortest) continue;
    free = index + end.length;
    const name = isShortOf(end, full) ? shortIn(text.slice(start, free), full) : null;
    if (name) names.push(name);
  }
  return names;
}

function selfNames(paragraphs: readonly Paragraph[], { fullName }: Organ): Map<string, Paragraph> {
  const found = new Map<string, Paragraph>();
  const note = (name: string, paragraph: Paragraph) => void (found.has(name) || found.set(name, paragraph));
  const full = fullName.trim();
  for (const paragraph of paragraphs) {
    for (const [name] of matchesOf(paragraph.text, pronouns)) note(name, paragraph);
    if (full === '' || full.length > longestName) continue;
    for (const name of shortNames(paragraph.text.replaceAll(full, ''), full)) note(name, paragraph);
  }
  return found;
}

/** Names of itself beside the full one that a report may use without being asked. */
const tolerated = 2;

/** LEX-10: one short name, introduced by （以下简称…）. */
export const ownNames: Rule = {
  id: 'LEX-10', severity: 'hint', basis: '机关名称前后一致',
  run({ report }) {
    const paragraphs = paragraphsOf(report).filter(({ part }) => part !== 'title' && part !== 'heading');
    const names = [...selfNames(paragraphs, report.organ)];
    if (names.length <= tolerated) return [];
    const [name, paragraph] = names[0]!;
    const start = paragraph.text.indexOf(name);
    const list = names.map(([each]) => `“${each}”`).join('');
    return [faultIn(paragraph, { start, end: start + name.length, message: `本机关的称呼有 ${names.length} 种：${list}，统一为一个简称` })];
  },
};

const joint = /([省市县区州旗盟]委)([、，,]?)([省市县区州旗盟]政府)/g;

/** LEX-15: 县委县政府 and 县委、县政府 in one report. */
export const jointOrgans: Rule = {
  id: 'LEX-15', severity: 'hint', basis: '并列机关写法一致',
  run({ report }) {
    const seen = paragraphsOf(report).flatMap((paragraph) => matchesOf(paragraph.text, joint).map((match) => ({ paragraph, match })));
    const tight = seen.find(({ match }) => match[2] === '');
    if (!tight || !seen.some(({ match }) => match[2] !== '')) return [];
    const { 0: found, 1: first = '', 3: second = '', index: start } = tight.match;
    const becomes = `${first}、${second}`;
    return [faultIn(tight.paragraph, { start, end: start + found.length, message: `“${found}”与“${becomes}”两种写法并用，统一为一种`, becomes })];
  },
};
