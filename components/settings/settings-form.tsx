'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormField } from '@/components/ui/form-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Result } from '@/components/ui/result';
import { thresholds, thresholdSchema, type ThresholdValues } from './settings-schema';

interface Props {
  values: ThresholdValues;
  /** The usual values, to go back to. */
  usual: ThresholdValues;
  save: (values: ThresholdValues) => Promise<Result>;
}

/** 检查阈值 of the organisation. */
export function SettingsForm({ values, usual, save }: Props) {
  const { register, handleSubmit, reset, formState: { errors, isSubmitting } } = useForm<Record<keyof ThresholdValues, unknown>, unknown, ThresholdValues>({ resolver: zodResolver(thresholdSchema), defaultValues: values });
  const isAlive = useHydrated();
  const [outcome, setOutcome] = useState<{ words: string; isBad?: true } | null>(null);
  const submit = handleSubmit(async (entered) => {
    const result = await save(entered).catch((): Result => ({ ok: false, problem: '连不上服务，没有保存，稍后再试' }));
    setOutcome(result.ok ? { words: '已保存' } : { words: result.problem, isBad: true });
    if (result.ok) reset(entered);
  });
  const putBack = () => {
    reset(usual);
    setOutcome({ words: '已填回通常值，保存后采用' });
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} onChange={() => setOutcome(null)}>
      <fieldset disabled={!isAlive} className="panel px-4 pb-5 pt-4 sm:px-6">
        <legend className="sr-only">检查阈值</legend>
        <h2 aria-hidden className="text-lg font-semibold">检查阈值</h2>
        <p className="mb-3 mt-1 text-muted">超过或不足时提示，已定稿的报告不受影响</p>
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {thresholds.map(({ name, label, unit, rules }) => (
            <FormField key={name} id={name} label={unit ? `${label}（${unit}）` : label} hint={<><a className="underline underline-offset-4" href={`/rules#${rules}`}>规则 {rules}</a>，通常为 {usual[name]}</>} error={errors[name]?.message}>
              {(attributes) => <input {...attributes} {...register(name)} inputMode="decimal" autoComplete="off" className="field tabular-nums" />}
            </FormField>
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" disabled={isSubmitting}>保存阈值</button>
          <button type="button" className="btn" onClick={putBack}>恢复通常值</button>
          <p role="status" className={outcome?.isBad ? 'text-danger' : 'text-muted'}>{outcome?.words}</p>
        </div>
      </fieldset>
    </form>
  );
}
