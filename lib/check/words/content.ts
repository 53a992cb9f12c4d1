import { proposeFeeStatement } from '@/lib/report/propose';
import type { Report } from '@/lib/report/report';
import { entryAddress } from '@/lib/report/overview';
import { countCharacters } from '@/lib/text/clean';
import type { ProseKey, Template } from '@/lib/template/types';
import { sectionNumber, sectionOf, type Fault, type Rule } from '../rule';
import type { Settings } from '../settings';
import { admitsProblems, statesFee } from './statements';

const proseKeys: ProseKey[] = ['overview', 'problems', 'otherMatters'];

/** The words of one narrative part, headings left out. */
export const proseOf = (report: Report, key: ProseKey): string =>
  key === 'overview' ? report.overview.map((entry) => entry.text).join('\n') : report[key];

function lengthFault(template: Template, report: Report, key: ProseKey, settings: Settings): Fault[] {
  const length = countCharacters(proseOf(report, key));
  const least = { overview: settings.overviewLeast, problems: settings.problemsLeast, otherMatters: 0 }[key];
  const section = sectionOf(template, key);
  const where = sectionNumber(template, section);
  const at = key === 'overview' ? firstEmpty(report) : key;
  if (length === 0) return [{ at: [at], section, message: `${where}还没有内容` }];
  return length < least ? [{ at: [at], section, severity: 'warning', message: `${where} ${length} 字，偏短，核对是否写全（一般不少于 ${least} 字）` }] : [];
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

/** Section six with the statement in front; a bare 无 becomes a sentence of its own. */
function withStatement(template: Template, otherMatters: string): string {
  const blocks = template.sections.flatMap((section) => section.blocks);
  const nil = blocks.map((block) => (block.type === 'prose' && block.key === 'otherMatters' ? block.nilPhrase : undefined)).find(Boolean);
  const text = otherMatters.trim();
  return [proposeFeeStatement(template), nil && /^无。?$/.test(text) ? nil : text].filter(Boolean).join('\n');
}

const fee: Rule = {
  id: 'FEE-01', severity: 'error', basis: '第六部分式样，国办函〔2020〕109号',
  run({ template, report: { otherMatters } }) {
    if (template.traits.feeStatement === 'none' || statesFee(otherMatters)) return [];
    const section = sectionOf(template, 'otherMatters');
    const remedy = { label: '插入说明', changes: [{ address: 'otherMatters', value: withStatement(template, otherMatters) }] };
    return [{ at: ['otherMatters'], section, message: `${sectionNumber(template, section)}未说明信息处理费收取情况`, remedy }];
  },
};

export const contentRules: Rule[] = [content, candour, fee];
