import { cleanText } from '@/lib/text/clean';
import type { Report } from './report';

/** Characters that a file system may refuse, and those that turn text around. */
const unsafe = /[\\/:*?"<>|\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Name of a delivered file: {机关全称}{年度}年政府信息公开工作年度报告.docx; `suffix` names what is not the report itself: 检查单. */
export function fileName({ organ, year }: Pick<Report, 'organ' | 'year'>, extension: string, suffix = ''): string {
  const name = [...cleanText(organ.fullName).replace(unsafe, '').trim()].slice(0, 60).join('');
  return `${name}${year}年政府信息公开工作年度报告${suffix}.${extension}`;
}
