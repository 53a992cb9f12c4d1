import type { Report } from '@/lib/report/report';
import { entryAddress } from '@/lib/report/overview';
import { countCharacters } from '@/lib/text/clean';
import type { ProseKey, Template } from '@/lib/template/types';
import { sectionNumber, sectionOf, type Fault, type Rule } from '../rule';
import type { Settings } from '../settings';
import { admitsProblems } from './statements';

const proseKeys: ProseKey[] = ['overview', 'problems', 'otherMatters'];

/** The words of one narrative part, headings left out. */
export const proseOf = (report: Report, key: ProseKey): string =>
  key === 'overview' ? report.overview.map((entry) => entry.text).join('\n') : report[key];

/** Length of one narrative part as people count it, not counted any further than to `most`. */
const lengthOf = (report: Report, key: ProseKey, most = Infinity): number =>
  (key === 'overview' ? report.overview.reduce((sum, { text }) => sum + countCharacters(text, most - sum), 0) : countCharacters(report[key], most));

function lengthFault(template: Template, report: Report, key: ProseKey, settings: Settings): Fault[] {
  const least = Math.max(1, { overview: settings.overviewLeast, problems: settings.problemsLeast, otherMatters: 1 }[key]);
  const length = lengthOf(report, key, least);
  if (length >= least) return [];
  const section = sectionOf(template, key);
  const where = sectionNumber(template, section);
  const at = key === 'overview' ? firstEmpty(report) : key;
  if (length === 0) return [{ at: [at], section, message: `${where}还没有内容` }];
  return [{ at: [at], section, severity: 'warning', message: `${where} ${length} 字，偏短，核对是否写全（一般不少于 ${least} 字）` }];
}

/** Where to go on writing: the first piece without text, else the first one. */
function firstEmpty({ overview }: Report): string {
  const index = Math.max(0, overview.findIndex((entry) => entry.text.trim() === ''));
  const entry = overview[index];
  return entry ? entryAddress(entry, index) : 'overview';
}

const content: Rule = {
  id: 'STR-08', severity: 'error', basis: '条例第五十条',
  run: ({ template, report, settings }) => proseKeys.flatMap((key) => lengthFault(template, report, key, settings)),
};

const candour: Rule = {
  id: 'STR-11', severity: 'error', basis: '条例第五十条第（四）项',
  run({ template, report }) {
    if (report.problems.trim() === '' || admitsProblems(report.problems)) return [];
    const section = sectionOf(template, 'problems');
    return [{ at: ['problems'], section, message: `${sectionNumber(template, section)}应写明存在的主要问题和改进情况` }];
  },
};

/** STR-09: section one keeps within a length; what is longer often tells of the ordinary business. */
const brevity: Rule = {
  id: 'STR-09', severity: 'hint', basis: '总体情况篇幅的通行要求',
  run({ template, report, settings }) {
    // White space included it is not shorter, and costs no count.
    if (report.overview.reduce((sum, { text }) => sum + text.length, 0) <= settings.overviewMost) return [];
    const length = lengthOf(report, 'overview');
    if (length <= settings.overviewMost) return [];
    const section = sectionOf(template, 'overview');
    const message = `${sectionNumber(template, section)} ${length} 字，超过 ${settings.overviewMost} 字，核对是否写了一般业务工作`;
    return [{ at: [entryAddress(report.overview[0]!, 0)], section, message }];
  },
};

export const contentRules: Rule[] = [content, brevity, candour];
