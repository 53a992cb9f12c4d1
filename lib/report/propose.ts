import type { Template } from '@/lib/template/types';
import type { Contact, Organ, Report } from './report';

type Values = Record<string, string | number | undefined>;

/** Fills `{placeholders}`; null when one has no value. */
function fill(pattern: string, values: Values): string | null {
  let complete = true;
  const text = pattern.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined || value === '') complete = false;
    return String(value ?? '');
  });
  return complete ? text : null;
}

/** The title after the pattern of the format: {机关全称}{年度}年政府信息公开工作年度报告. */
export function proposeTitle(template: Template, organName: string, year: number): string {
  const values: Record<string, string> = { organ: organName, year: String(year) };
  return template.titlePattern.replace(/\{(organ|year)\}/g, (_, key: string) => values[key]!);
}

/** What a report is called without organ and year: 政府信息公开工作年度报告. */
export const reportName = ({ titlePattern }: Template): string => titlePattern.slice(titlePattern.lastIndexOf('}') + 1).replace(/^年/, '');

/** The title that is printed: the report's own or the proposed one. */
export const titleOf = (template: Template, report: Pick<Report, 'title' | 'organ' | 'year'>): string =>
  report.title || proposeTitle(template, report.organ.fullName, report.year);

function contactLine(contact: Contact | string | undefined): string {
  if (typeof contact === 'string') return contact;
  const parts = [['地址', contact?.address], ['邮编', contact?.postcode], ['电话', contact?.phone], ['传真', contact?.fax], ['邮箱', contact?.email]];
  return parts.filter(([, value]) => value).map(([name, value]) => `${name}：${value}`).join('；');
}

/** Who answers questions when the profile names no one. */
const officeOf = ({ fullName }: Organ): string => (/办公[室厅]$/.test(fullName) ? fullName : fullName && `${fullName}办公室`);

/** The preface proposed from the profile; sentences whose facts are missing are left out. */
export function proposePreface(template: Template, year: number, organ: Organ, contact?: Contact | string): string {
  const values: Values = {
    year,
    siteName: organ.siteName,
    siteUrl: organ.siteUrl,
    department: (typeof contact === 'object' && contact.department) || officeOf(organ),
    contact: contactLine(contact),
  };
  return template.prefacePattern.map((part) => fill(part, values)).filter((part) => part !== null).join('');
}

/** The sentence on the 信息处理费 for section six, or null when the format asks for none. */
export function proposeFeeStatement(template: Template, fee?: { count: number; amount: number }): string | null {
  if (!template.feeStatements) return null;
  return fee ? fill(template.feeStatements.amount, fee) : template.feeStatements.none;
}
