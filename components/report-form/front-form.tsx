'use client';

import { useDraft, useReport } from '@/components/workspace/workspace';
import { proposePreface, proposeTitle } from '@/lib/report/propose';
import { organTypes } from '@/lib/report/report';
import { organTypeWords } from '@/components/organ/organ-types';
import { contactLens, organLens, organNameLens, organTypeLens, signatureLens, textLens } from './lenses';
import { ProseField } from './prose-field';
import { TextField } from './text-field';
import { useField } from './use-field';

function OrganType() {
  const { ref, defaultValue, ...field } = useField('organ.type', 'organ.type', organTypeLens);
  return (
    <div>
      <label htmlFor="organ.type" className="mb-1 block font-medium">类型</label>
      <select {...field} ref={ref} defaultValue={defaultValue} className="field">
        {organTypes.map((type) => <option key={type} value={type}>{organTypeWords[type]}</option>)}
      </select>
    </div>
  );
}

/** 报头与落款: who reports, title, preface, signature, dates. */
export function FrontForm() {
  const draft = useDraft();
  const { organ, year, contact, preface } = useReport();
  const title = proposeTitle(draft.template, organ.fullName, year);
  const proposed = proposePreface(draft.template, year, organ, contact);
  const group = 'panel grid gap-x-4 gap-y-3 p-4 sm:grid-cols-2';
  return (
    <div className="space-y-4">
      <fieldset className={group}>
        <legend className="sr-only">机关</legend>
        <TextField name="organ.fullName" label="机关全称" hint="标题、落款使用全称" lens={organNameLens} />
        <TextField name="organ.shortName" label="机关简称" hint="界面上显示，可不填" lens={organLens('shortName')} />
        <OrganType />
        <TextField name="organ.siteName" label="网站名称" lens={organLens('siteName')} />
        <TextField name="organ.siteUrl" label="网址" placeholder="www.example.gov.cn" lens={organLens('siteUrl')} />
        <TextField name="organ.siteCode" label="政府网站标识码" hint="网站页脚的 10 位编码" lens={organLens('siteCode')} />
        <TextField name="contact.department" label="联系部门" lens={contactLens('department')} />
        <TextField name="contact.address" label="地址" lens={contactLens('address')} />
        <TextField name="contact.postcode" label="邮编" lens={contactLens('postcode')} />
        <TextField name="contact.phone" label="电话" lens={contactLens('phone')} />
        <TextField name="contact.fax" label="传真" lens={contactLens('fax')} />
        <TextField name="contact.email" label="邮箱" lens={contactLens('email')} />
      </fieldset>
      <div className="panel space-y-3 p-4">
        <TextField name="title" label="标题" placeholder={title} hint={`不填用“${title}”`} lens={textLens('title')} />
        <ProseField name="preface" address="preface" label="前言" hint="格式未作规定，可不填" lens={textLens('preface')} />
        {proposed !== preface && (
          <button type="button" className="btn" onClick={() => draft.change([{ path: 'preface', value: proposed }], { label: '重写前言' })}>按以上信息重写前言</button>
        )}
      </div>
      <fieldset className={group}>
        <legend className="sr-only">落款</legend>
        <TextField name="signature.organName" label="落款机关" hint="与标题中的机关一致" lens={signatureLens('organName')} />
        <TextField name="signature.date" label="成文日期" type="date" lens={signatureLens('date')} />
        <TextField name="publishDate" label="发布日期" type="date" hint="在网站发布的日期" lens={textLens('publishDate')} />
      </fieldset>
    </div>
  );
}
