'use client';

import type { ReactNode } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { ReportRow } from '@/components/report-list/report-row';
import type { NewReportValues } from './new-report-schema';

interface Props {
  register: UseFormRegister<NewReportValues>;
  start: NewReportValues['start'];
  reports: ReportRow[];
  year: number;
  organName: string;
  error: string | undefined;
}

interface ChoiceProps {
  register: UseFormRegister<NewReportValues>;
  value: NewReportValues['start'];
  label: string;
  hint: string;
  disabled?: boolean;
  children?: ReactNode;
}

function Choice({ register, value, label, hint, disabled, children }: ChoiceProps) {
  return (
    <div className="px-4 pb-4 sm:px-6">
      <label className="flex items-start gap-2">
        <input type="radio" value={value} disabled={disabled} {...register('start')} className="mt-1 size-4 accent-primary" />
        <span>
          <span className={`font-medium ${disabled ? 'text-muted' : ''}`}>{label}</span>
          <span className="block text-sm text-muted">{hint}</span>
        </span>
      </label>
      {children}
    </div>
  );
}

/** Where the new report starts from, and what comes with it. */
export function StartChoice({ register, start, reports, year, organName, error }: Props) {
  const last = reports.find((report) => report.year === year - 1 && report.organName === organName.trim());
  const none = reports.length === 0;
  return (
    <fieldset className="panel mb-4">
      <legend className="sr-only">起点</legend>
      <h2 aria-hidden className="px-4 pb-3 pt-4 text-lg font-semibold sm:px-6">起点</h2>
      <Choice register={register} value="blank" label="空白" hint="标题、前言和落款按本单位信息拟好" />
      <Choice register={register} value="earlier" label="沿用已有报告" hint={none ? '还没有报告可以沿用' : '沿用文字和机关信息，表格数字和日期重新填写'} disabled={none}>
        {start === 'earlier' && (
          <div className="mt-2 pl-6">
            <select {...register('from')} aria-label="沿用的报告" aria-invalid={Boolean(error)} aria-describedby="from-words" className="field">
              <option value="">选择报告</option>
              {reports.map(({ id, title, isFinal }) => <option key={id} value={id}>{title}{isFinal ? '' : '（草稿）'}</option>)}
            </select>
            <p id="from-words" className="mt-1 text-sm text-danger empty:hidden">{error && <><span aria-hidden>⚠ </span>{error}</>}</p>
          </div>
        )}
      </Choice>
      {last && <p role="status" className="border-t border-hairline px-4 py-3 text-muted sm:px-6">上年结转从 {last.year} 年度报告带入</p>}
    </fieldset>
  );
}
