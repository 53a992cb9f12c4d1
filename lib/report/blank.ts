import type { Template } from '@/lib/template/types';
import { blankOverview } from './overview';
import { proposePreface } from './propose';
import type { Contact, Organ, Report } from './report';

/** A new report: nothing filled, preface and signature proposed from the profile. */
export function blankReport(template: Template, year: number, organ: Organ, contact?: Contact | string): Report {
  return {
    format: template.id,
    year,
    organ,
    preface: proposePreface(template, year, organ, contact),
    overview: blankOverview(template),
    problems: '',
    otherMatters: '',
    signature: { organName: organ.fullName, date: '' },
    ...(contact && { contact }),
    status: 'draft',
    cells: {},
  };
}
