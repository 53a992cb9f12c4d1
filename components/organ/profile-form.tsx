'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { FormField } from '@/components/ui/form-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Result } from '@/components/ui/result';
import { organTypes } from '@/lib/report/report';
import { organTypeWords } from './organ-types';
import { profileSchema, type ProfileValues } from './profile-schema';

interface Field {
  name: Exclude<keyof ProfileValues, 'type'>;
  label: string;
  hint?: string;
  type?: 'url' | 'tel' | 'email';
  isWide?: true;
}

const names: Field[] = [
  { name: 'fullName', label: '机关全称', hint: '报告标题和落款使用', isWide: true },
  { name: 'shortName', label: '机关简称', hint: '只在界面上使用' },
];

const site: Field[] = [
  { name: 'siteName', label: '网站名称' },
  { name: 'siteCode', label: '政府网站标识码', hint: '网站页脚的 10 位编码' },
  { name: 'siteUrl', label: '网址', type: 'url', isWide: true },
];

const contact: Field[] = [
  { name: 'department', label: '联系部门', hint: '不填时用“机关全称＋办公室”' },
  { name: 'phone', label: '电话', type: 'tel' },
  { name: 'address', label: '地址', isWide: true },
  { name: 'postcode', label: '邮编' },
  { name: 'fax', label: '传真', type: 'tel' },
  { name: 'email', label: '邮箱', type: 'email' },
];

interface PartProps {
  fields: Field[];
  register: UseFormRegister<ProfileValues>;
  errors: FieldErrors<ProfileValues>;
  values: ProfileValues;
}

function Fields({ fields, register, errors, values }: PartProps) {
  return fields.map(({ name, label, hint, type, isWide }) => (
    <div key={name} className={isWide ? 'sm:col-span-2' : ''}>
      <FormField id={name} label={label} hint={hint} error={errors[name]?.message}>
        {(attributes) => <input {...attributes} {...register(name)} defaultValue={values[name]} type={type ?? 'text'} autoComplete="off" className="field" />}
      </FormField>
    </div>
  ));
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="panel mb-4 px-4 pb-5 pt-4 sm:px-6">
      <legend className="sr-only">{title}</legend>
      <h2 aria-hidden className="mb-3 text-lg font-semibold">{title}</h2>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}

/** 本单位信息: filled once, proposed in every new report. */
export function ProfileForm({ values, save }: { values: ProfileValues; save: (values: ProfileValues) => Promise<Result> }) {
  const { register, handleSubmit, reset, formState } = useForm<ProfileValues>({ resolver: zodResolver(profileSchema), defaultValues: values });
  const isAlive = useHydrated();
  const [outcome, setOutcome] = useState<Result | null>(null);
  const { errors, isSubmitting, isDirty } = formState;
  const submit = handleSubmit(async (entered) => {
    const result = await save(entered).catch((): Result => ({ ok: false, problem: '连不上服务，没有保存，稍后再试' }));
    setOutcome(result);
    if (result.ok) reset(entered);
  });
  const part = { register, errors, values };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!isAlive} className="contents">
        <Group title="机关">
          <Fields fields={names} {...part} />
          <FormField id="type" label="类型" hint="决定公开期限和适用的检查">
            {(attributes) => (
              <select {...attributes} {...register('type')} defaultValue={values.type} className="field">
                {organTypes.map((type) => <option key={type} value={type}>{organTypeWords[type]}</option>)}
              </select>
            )}
          </FormField>
        </Group>
        <Group title="网站"><Fields fields={site} {...part} /></Group>
        <Group title="联系方式"><Fields fields={contact} {...part} /></Group>
        <div className="flex items-center gap-3">
          <button type="submit" className="btn btn-primary" disabled={isSubmitting}>保存</button>
          <p role="status" className={outcome && !outcome.ok ? 'text-danger' : 'text-muted'}>{outcome && (outcome.ok ? !isDirty && '已保存' : outcome.problem)}</p>
        </div>
      </fieldset>
    </form>
  );
}
