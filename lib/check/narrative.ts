import { proposeFeeStatement } from '@/lib/report/propose';
import type { Report } from '@/lib/report/report';
import { countCharacters } from '@/lib/text/clean';
import type { ProseKey, Template } from '@/lib/template/types';
import { sectionNumber, sectionOf, type Fault, type Rule } from './rule';
import type { Settings } from './settings';

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

function firstEmpty(report: Report): string {
  const index = report.overview.findIndex((entry) => entry.text.trim() === '');
  return index < 0 ? 'overview' : `overview.${report.overview[index]!.aspect ?? index}`;
}

const content: Rule = {
  id: 'STR-08', severity: 'error', when: ['live', 'export'], basis: '条例第五十条',
  says: '文字部分都有内容；第一部分不少于 200 字，第五部分不少于 80 字',
  run: ({ template, report, settings }) => proseKeys.flatMap((key) => lengthFault(template, report, key, settings)),
};

const nothing = /^[\s，,。；]*(?:(?:本年度?|本机关|本单位|我局|目前)?(?:无|没有|暂无|不存在)(?:存在)?(?:的)?(?:主要|突出|明显|其他)?(?:问题|不足)?)[\s。]*$/;
const troubleWords = /问题|不足|薄弱|差距|短板|有待|不够|欠缺|仍需|还需|亟需|滞后|困难|不高|不强|不及时|不全|不到位|单一|有限|缺乏/;

const candour: Rule = {
  id: 'STR-11', severity: 'error', when: ['live', 'export'], basis: '条例第五十条第（六）项',
  says: '第五部分写了问题，不是“无”，不是只写成绩',
  run({ template, report }) {
    const text = report.problems.trim();
    if (text === '' || (!nothing.test(text) && troubleWords.test(text))) return [];
    const section = sectionOf(template, 'problems');
    return [{ at: ['problems'], section, message: `${sectionNumber(template, section)}应写明存在的主要问题和改进情况` }];
  },
};

const feeWords = /处理费|(?:未|没有|无|不)[^。；]{0,10}(?:收取|产生|收费)[^。；]{0,14}费|收取[^。；]{0,20}费|收费[^。；]{0,10}(?:无|零|\d)/;

const fee: Rule = {
  id: 'FEE-01', severity: 'error', when: ['live', 'export'], basis: '第六部分式样，国办函〔2020〕109号',
  says: '第六部分写明信息处理费收取情况',
  run({ template, report }) {
    if (template.traits.feeStatement === 'none' || feeWords.test(report.otherMatters.replace(/\s/g, ''))) return [];
    const section = sectionOf(template, 'otherMatters');
    const statement = proposeFeeStatement(template)!;
    const value = [statement, report.otherMatters.trim()].filter(Boolean).join('\n');
    const remedy = { label: '插入说明', changes: [{ address: 'otherMatters', value }] };
    return [{ at: ['otherMatters'], section, message: '第六部分未说明信息处理费收取情况', remedy }];
  },
};

export const narrativeRules: Rule[] = [content, candour, fee];
