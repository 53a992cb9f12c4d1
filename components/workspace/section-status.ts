import type { Finding } from '@/lib/check/finding';
import { openErrors } from '@/lib/check/overrides';
import type { Report } from '@/lib/report/report';
import { tableCells, tableOf } from '@/lib/template/tree';
import type { Block, Section, Template } from '@/lib/template/types';

export interface SectionStatus {
  kind: 'empty' | 'partial' | 'problem' | 'done';
  /** 未开始 · 填写中（缺：监督保障） · 有 2 处问题 · 已完成（全部为 0） */
  words: string;
}

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** Values of a block and the names of what is missing. */
function blockState(template: Template, report: Report, block: Block): { filled: number; all: number; zero: boolean; missing: string[] } {
  if (block.type === 'table') {
    const cells = tableCells(tableOf(template, block.table)).filter((cell) => !cell.isTotal);
    const values = cells.map((cell) => report.cells[cell.address]);
    const filled = values.filter(isFilled).length;
    return { filled, all: cells.length, zero: values.every((value) => value === 0), missing: filled < cells.length ? [`${cells.length - filled} 格`] : [] };
  }
  if (block.key !== 'overview') {
    const filled = report[block.key].trim() === '' ? 0 : 1;
    return { filled, all: 1, zero: false, missing: [] };
  }
  const entries = report.overview;
  const empty = entries.filter((entry) => entry.text.trim() === '');
  const nameOf = (aspect?: string) => block.aspects?.find(({ key }) => key === aspect)?.short;
  const absent = (block.aspects ?? []).filter(({ key }) => !entries.some((entry) => entry.aspect === key)).map(({ short }) => short);
  const missing = [...empty.map((entry) => nameOf(entry.aspect) ?? (entry.heading || '导语')), ...absent];
  return { filled: entries.length - empty.length, all: Math.max(1, entries.length), zero: false, missing };
}

/** How far a section is, in words; a section with faults in what is filled says so. */
export function sectionStatus(template: Template, report: Report, section: Section, findings: Finding[]): SectionStatus {
  const states = section.blocks.map((block) => blockState(template, report, block));
  const filled = states.reduce((n, state) => n + state.filled, 0);
  const missing = states.flatMap((state) => state.missing);
  if (filled === 0) return { kind: 'empty', words: '未开始' };
  const faults = openErrors(report, findings).filter((finding) => finding.section === section.key && !isGap(finding));
  if (faults.length > 0) return { kind: 'problem', words: `有 ${faults.length} 处问题` };
  if (missing.length > 0) return { kind: 'partial', words: `填写中（缺：${missing.slice(0, 2).join('、')}${missing.length > 2 ? '等' : ''}）` };
  return { kind: 'done', words: states.every((state) => state.zero) ? '已完成（全部为 0）' : '已完成' };
}

/** True for a finding that only says that something is not filled yet: nothing is wrong with what stands there. */
export const isGap = (finding: Finding): boolean => finding.severity === 'error' && ((finding.rule === 'CELL-01' && finding.remedy === undefined) || (finding.rule === 'STR-08' && finding.text === undefined));

/** Status of 报头与落款. */
export function frontStatus(report: Report, findings: Finding[]): SectionStatus {
  const faults = openErrors(report, findings).filter(({ section }) => section === 'front');
  if (faults.length > 0) return { kind: 'problem', words: `有 ${faults.length} 处问题` };
  const missing = [
    ...(report.signature.organName.trim() ? [] : ['落款机关']),
    ...(report.signature.date ? [] : ['成文日期']),
  ];
  return missing.length > 0 ? { kind: 'partial', words: `填写中（缺：${missing.join('、')}）` } : { kind: 'done', words: '已完成' };
}

/** Key of the section that holds a table. */
export function sectionOfTable(template: Template, table: string): string | undefined {
  return template.sections.find(({ blocks }) => blocks.some((block) => block.type === 'table' && block.table === table))?.key;
}
