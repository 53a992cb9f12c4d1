import { matchesOf } from '@/lib/text/matches';
import type { Rule } from '../../rule';
import { sectionNumber, sectionOf } from '../../rule';
import { ordinalValue } from './numerals';

/** 一是, 第一，, 1. and （1） at the head of an item. */
const item = /([一二三四五六七八九十])是(?!否)|第([一二三四五六七八九十])[，,、：]|(?:^|[：:；;。\n])\s?[（(]?(\d{1,2})(?:[.．、）)])(?=[^\d])/g;
const improvement = /将|下一步|下步|改进|今后|措施|整改|加强|加大|提升|完善|强化|推进|优化|计划/;

/** Lengths of the lists in a text: each begins with a first item. */
function listsIn(text: string): number[] {
  const lists: number[] = [];
  for (const match of matchesOf(text, item)) {
    const value = match[3] ? Number(match[3]) : ordinalValue(match[1] ?? match[2]!);
    if (value === 1) lists.push(1);
    else if (lists.length > 0 && value === lists.at(-1)! + 1) lists[lists.length - 1] = value;
  }
  return lists;
}

/** STR-10: section five names problems and what is done about them, as many of these as of those. */
export const measures: Rule = {
  id: 'STR-10', severity: 'hint', basis: '条例第五十条第（四）项',
  run({ template, report: { problems } }) {
    if (problems.trim() === '') return [];
    const section = sectionOf(template, 'problems');
    const where = sectionNumber(template, section);
    if (!improvement.test(problems)) return [{ at: ['problems'], section, message: `${where}没有写改进措施` }];
    const [named = 0, answered = 0, ...more] = listsIn(problems);
    if (more.length > 0 || named < 2 || answered < 2 || named === answered) return [];
    return [{ at: ['problems'], section, message: `${where}问题 ${named} 项，改进措施 ${answered} 项，核对是否一一对应` }];
  },
};
