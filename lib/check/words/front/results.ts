import { entryAddress } from '@/lib/report/overview';
import type { Report } from '@/lib/report/report';
import type { Rule } from '../../rule';

/** What the report of a people's government must tell of (条例第五十条第（五）项), with the ways it is put. */
const results: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['工作考核', /考核|考评|绩效|评分/],
  ['社会评议', /评议|社会评价|公众评价|群众评价|满意度|测评|第三方评估|第三方机构|问卷/],
  ['责任追究', /追究|追责|问责|责任倒查|未发生.{0,20}责任/],
];

const isOfGovernment = ({ organ: { type, fullName } }: Report): boolean => type === 'government' || /人民政府$/.test(fullName.trim());

const governmentResults: Rule = {
  id: 'META-12', severity: 'error', basis: '条例第五十条',
  run({ report }) {
    if (!isOfGovernment(report)) return [];
    const text = [...report.overview.map((entry) => entry.text), report.otherMatters].join('\n');
    if (!report.overview.some((entry) => entry.text.trim() !== '')) return [];
    const missing = results.filter(([, pattern]) => !pattern.test(text)).map(([name]) => name);
    if (missing.length === 0) return [];
    const last = report.overview.length - 1;
    const message = `第一部分未写${missing.join('、')}结果，各级人民政府必写，没有的写明没有`;
    return [{ at: [entryAddress(report.overview[last]!, last)], section: 'overview', message }];
  },
};

export const resultRules: readonly Rule[] = [governmentResults];
