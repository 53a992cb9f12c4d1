import { nameProblem } from '../../organ';
import type { Rule } from '../../rule';
import { front } from './fault';

const format: Rule = {
  id: 'META-01', severity: 'error', basis: '格式通知的适用年度',
  run({ template: { years, citation }, report: { year } }) {
    if (year >= years.from && (years.to === null || year <= years.to)) return [];
    const span = years.to === null ? `${years.from} 年度起` : `${years.from}—${years.to} 年度`;
    return [front('format', `${year} 年度报告不用${citation.document}格式（${span}使用），改用该年度的格式`)];
  },
};

const organName: Rule = {
  id: 'META-02', severity: 'error', basis: '标题使用机关全称',
  run({ report: { organ, title }, source }) {
    if (source && !source.hasTitle && !title) return [front('title', '标题：文件中没有标题，核对机关全称和年度')];
    const problem = nameProblem(organ.fullName);
    if (!problem) return [];
    if (problem === 'missing') return [front('organ.fullName', '机关全称：还没有填写')];
    const message = `机关全称：“${organ.fullName.trim()}”不像全称，核对是否写全`;
    return [front('organ.fullName', message, problem === 'abbreviated' ? {} : { severity: 'warning' })];
  },
};

export const identityRules: readonly Rule[] = [format, organName];
