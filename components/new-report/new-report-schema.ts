import * as z from 'zod';
import { organName } from '@/components/organ/profile-schema';
import { organTypes } from '@/lib/report/report';

/** First report year with a nationwide form. */
const firstYear = 2019;

/** What the form of a new report sends. */
export const newReportSchema = z
  .object({
    year: z
      .string()
      .trim()
      .regex(/^\d{4}$/, { error: '年度写 4 位数字，例如 2025' })
      .refine((year) => Number(year) >= firstYear, { error: `年度从 ${firstYear} 起` })
      .refine((year) => Number(year) <= new Date().getFullYear(), { error: '年度不晚于今年' }),
    fullName: organName,
    type: z.enum(organTypes),
    start: z.enum(['blank', 'earlier']),
    from: z.string(),
  })
  .refine(({ start, from }) => start === 'blank' || from !== '', { path: ['from'], error: '选择要沿用的报告' });

export type NewReportValues = z.infer<typeof newReportSchema>;
