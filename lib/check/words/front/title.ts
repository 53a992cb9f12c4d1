import { withoutSpaces } from '@/lib/text/clean';
import { proposeTitle, reportName, titleOf } from '@/lib/report/propose';
import type { Remedy } from '../../finding';
import type { Rule } from '../../rule';
import { front } from './fault';


/** The report's own title goes, so that the proposed one is printed. */
export const standardTitle: Remedy = { label: '改为规范标题', changes: [{ address: 'title', value: null }] };

/** A county, city or province reports for all its organs: 青禾县2024年政府信息公开工作年度报告 is a custom, and only a hint. */
const wording: Rule = {
  id: 'META-03', severity: 'warning', basis: '年度报告标题通行写法',
  run({ template, report }) {
    const should = withoutSpaces(proposeTitle(template, report.organ.fullName, report.year));
    const is = withoutSpaces(titleOf(template, report));
    if (is === should || report.organ.fullName.trim() === '') return [];
    const isOfPlace = report.organ.type === 'government' && is === should.replace('人民政府', '');
    return [front('title', `标题：应为“${should}”`, { text: is, remedy: standardTitle, ...(isOfPlace && { severity: 'hint' }) })];
  },
};

/** The statutory name of the work, as it stands in the name of the report. */
const statutory = '政府信息公开';
const otherNames = /政府信息与政务公开|政务信息公开|政务公开|信息公开/;

const term: Rule = {
  id: 'META-04', severity: 'error', basis: '条例第五十条',
  run({ template, report: { title = '' } }) {
    const is = withoutSpaces(title);
    if (is === '' || is.includes(statutory) || !reportName(template).includes(statutory)) return [];
    const text = otherNames.exec(is)?.[0];
    const message = text ? `标题：“${text}”应为“${statutory}”` : `标题：应写明“${reportName(template)}”`;
    return [front('title', message, { text: text ?? is, remedy: standardTitle })];
  },
};

/** The name of the organ as a title gives it: 2024年云泽州发改委政府信息公开… names 云泽州发改委. */
export function organIn(title: string): string {
  const head = withoutSpaces(title).split(/政府信息|政务公开|政务信息|信息公开/)[0]!;
  return head.replace(/[\d０-９]{4}年度?/, '').replace(/(关于|的|[（(])$/, '').replace(/^关于/, '');
}

export const titleRules: readonly Rule[] = [wording, term];
