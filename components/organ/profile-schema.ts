import * as z from 'zod';
import { organTypes } from '@/lib/report/report';
import { cleanText } from '@/lib/text/clean';

const line = z.string().max(200, { error: '不超过 200 字' }).transform((text) => cleanText(text).replace(/\s+/g, ' ').trim());

const orEmpty = (pattern: RegExp, error: string) => line.refine((text) => text === '' || pattern.test(text), { error });

/** The name that a report is printed with. */
export const organName = line.refine((text) => text !== '', { error: '填写机关全称，例如青禾县档案局' });

/** 本单位信息 as the form holds it: every field a text. */
export const profileSchema = z.object({
  fullName: organName,
  shortName: line,
  type: z.enum(organTypes),
  siteName: line,
  siteUrl: orEmpty(/^https?:\/\/[^\s/]+\.[^\s]+$/i, '写完整网址，例如 https://www.example.gov.cn'),
  siteCode: orEmpty(/^[0-9A-Za-z]{10}$/, '标识码为 10 位字母或数字'),
  department: line,
  address: line,
  postcode: orEmpty(/^\d{6}$/, '邮编为 6 位数字'),
  phone: line,
  fax: line,
  email: orEmpty(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, '写完整邮箱，例如 gk@example.gov.cn'),
});

export type ProfileValues = z.infer<typeof profileSchema>;

export const emptyProfile: ProfileValues = {
  fullName: '', shortName: '', type: 'department', siteName: '', siteUrl: '', siteCode: '',
  department: '', address: '', postcode: '', phone: '', fax: '', email: '',
};
