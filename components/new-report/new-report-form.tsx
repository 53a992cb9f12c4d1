'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { organTypeWords } from '@/components/organ/organ-types';
import type { ReportRow } from '@/components/report-list/report-row';
import { FormField } from '@/components/ui/form-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Result } from '@/components/ui/result';
import { organTypes } from '@/lib/report/report';
import { newReportSchema, type NewReportValues } from './new-report-schema';
import { StartChoice } from './start-choice';
import { formatWords, type FormatRow } from './format-row';

type Created = Result<{ id: string }>;

interface Props {
  values: NewReportValues;
  formats: readonly FormatRow[];
  reports: ReportRow[];
  create: (values: NewReportValues) => Promise<Created>;
}

/** Year, organ and starting point of a new report. */
export function NewReportForm({ values, formats, reports, create }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState('');
  const isAlive = useHydrated();
  const resolver = useMemo(() => zodResolver(newReportSchema(formats)), [formats]);
  const { register, handleSubmit, control, formState } = useForm<NewReportValues>({ resolver, defaultValues: values, mode: 'onTouched' });
  const { errors, isSubmitting, isSubmitSuccessful } = formState;
  const submit = handleSubmit(async (entered) => {
    const result = await create(entered).catch((): Created => ({ ok: false, problem: '连不上服务，没有新建，稍后再试' }));
    if (result.ok) router.push(`/reports/${result.id}`);
    else setProblem(result.problem);
  });
  const [year, fullName, start] = useWatch({ control, name: ['year', 'fullName', 'start'] });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!isAlive} className="contents">
        <div className="panel mb-4 grid gap-x-6 gap-y-4 px-4 py-5 sm:grid-cols-[10rem_1fr] sm:px-6">
          <FormField id="year" label="年度" error={errors.year?.message}>
            {(attributes) => <input {...attributes} {...register('year')} defaultValue={values.year} inputMode="numeric" maxLength={4} autoComplete="off" className="field" />}
          </FormField>
          <div>
            <p className="mb-1 font-medium">格式</p>
            <p role="status" className="py-1 text-muted">{formatWords(formats, year)}</p>
          </div>
          <div className="grid gap-x-6 gap-y-4 sm:col-span-2 sm:grid-cols-[1fr_14rem]">
            <FormField id="fullName" label="机关全称" error={errors.fullName?.message}>
              {(attributes) => <input {...attributes} {...register('fullName')} defaultValue={values.fullName} autoComplete="off" className="field" />}
            </FormField>
            <FormField id="type" label="类型">
              {(attributes) => (
                <select {...attributes} {...register('type')} defaultValue={values.type} className="field">
                  {organTypes.map((type) => <option key={type} value={type}>{organTypeWords[type]}</option>)}
                </select>
              )}
            </FormField>
          </div>
        </div>
        <StartChoice register={register} start={start} reports={reports} year={Number(year)} organName={fullName} error={errors.from?.message} />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" disabled={isSubmitting || (isSubmitSuccessful && !problem)}>开始填写</button>
          <p role="alert" className="text-danger empty:hidden">{problem}</p>
        </div>
      </fieldset>
    </form>
  );
}
