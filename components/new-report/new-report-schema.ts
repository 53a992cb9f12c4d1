import * as z from 'zod';
import { organName } from '@/components/organ/profile-schema';
import { organTypes } from '@/lib/report/report';
import { chinaYear } from './china-year';
import { firstYear, type FormatRow } from './format-row';

/** What the form of a new report sends, where these are the official formats. */
export const newReportSchema = (formats: readonly FormatRow[]) =>
  z
    .object({
      year: z
        .string()
        .trim()
        .regex(/^\d{4}$/, { error: '年度写 4 位数字，例如 2025' })
        .refine((year) => Number(year) >= firstYear(formats), { error: `年度从 ${firstYear(formats)} 起` })
        .refine((year) => Number(year) <= chinaYear(), { error: '年度不晚于今年' }),
      fullName: organName,
      type: z.enum(organTypes),
      start: z.enum(['blank', 'earlier']),
      from: z.string(),
    })
    .refine(({ start, from }) => start === 'blank' || from !== '', { path: ['from'], error: '选择要沿用的报告' });

export type NewReportValues = z.infer<ReturnType<typeof newReportSchema>>;
