import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';

/** How prefaces name the six official sections, by key of the section. */
const namesOf: Readonly<Record<string, RegExp>> = {
  overview: /总体|概述|概况|基本情况/, proactive: /主动公开/, requests: /申请/, disputes: /复议|诉讼/, problems: /问题/, other: /其[他它]/,
};

const counted = /([一二三四五六七八九十]|\d{1,2})\s?个?(?:大|主要)?(?:部分|方面|章节)/;
/** What speaks of the report itself, behind its preface. */
const ofReport = /报告|全文|年报/;
const lists = /包括|包含|组成|构成|分为|分成|共分|内容为|由/;
/** Names that must stand together before a sentence is taken for a list of the parts. */
const leastNamed = 3;
const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const sentences = /[^。\n]+/g;

/** 等 leaves parts out on purpose: 全文包括…等内容, 主要包括…等6个部分. */
const isSelective = (sentence: string, isCounted: boolean): boolean => /等/.test(sentence) && (!isCounted || /主要包括|主要包含/.test(sentence));

/** META-11: a preface that lists the parts of the report lists all of them, and counts them right. */
export const partsListed: ParagraphRule = {
  id: 'META-11', severity: 'warning', basis: '年度报告格式：六个部分',
  anchors: ['总体情况', '部分', '全文'], parts: ['preface', 'overview'],
  read(text, { template: { sections } }, part): Spot[] {
    const spots: Spot[] = [];
    for (const { 0: sentence, index: start } of matchesOf(text, sentences)) {
      const count = counted.exec(sentence);
      if (!lists.test(sentence) || !(count || /总体情况|全文/.test(sentence)) || (part === 'overview' && !ofReport.test(sentence))) continue;
      const missing = sections.filter(({ key }) => namesOf[key] && !namesOf[key].test(sentence));
      if (sections.length - missing.length < leastNamed) continue;
      const message = problem(missing.map(({ short }) => short), count?.[1], sections.length);
      if (message) spots.push({ start, end: start + sentence.length, message, ...(isSelective(sentence, count !== null) && { severity: 'hint' }) });
    }
    return spots;
  },
};

function problem(missing: string[], said: string | undefined, all: number): string | null {
  if (missing.length > 0) return `列举的部分缺少${missing.map((name) => `“${name}”`).join('')}，格式为${numerals[all]}个部分`;
  if (said === undefined || said === numerals[all] || Number(said) === all) return null;
  return `文中写“${said}个部分”，格式为${numerals[all]}个部分`;
}
