import { aspectsOf, entryAddress } from '@/lib/report/overview';
import type { Report } from '@/lib/report/report';
import type { Finding } from '@/lib/check/finding';
import type { Template } from '@/lib/template/types';

const frontNames: Record<string, string> = { title: '标题', preface: '前言', organ: '机关', signature: '落款', publishDate: '发布日期', contact: '联系方式' };

/** Where a finding is, in a few characters: 一 · 依申请公开, 三, 标题. */
export function placeName(template: Template, report: Report, { section, at }: Finding): string {
  const [key = '', part] = (at[0] ?? '').split('.');
  if (section === 'front') return frontNames[key] ?? '报头与落款';
  const ordinal = template.sections.find((one) => one.key === section)?.heading.split('、')[0] ?? '';
  if (key !== 'overview' || part === undefined) return ordinal;
  const entry = report.overview.find((one, i) => entryAddress(one, i) === `overview.${part}`);
  const name = aspectsOf(template).find((aspect) => aspect.key === part)?.short ?? entry?.heading ?? '';
  return name ? `${ordinal} · ${name}` : ordinal;
}
