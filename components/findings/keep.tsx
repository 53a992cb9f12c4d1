'use client';

import { useId, useState, type FormEvent } from 'react';
import { FormField } from '@/components/ui/form-field';
import type { Draft } from '@/components/workspace/draft';
import { useDraft, useReport } from '@/components/workspace/workspace';
import type { Finding } from '@/lib/check/finding';
import { overrideOf } from '@/lib/check/overrides';
import type { Override } from '@/lib/report/report';
import { chineseDate } from '@/lib/text/date';

const nameKey = 'nianbao.by';

/** Puts a 说明 for a finding or, with null, takes it back; one step to undo. */
function putOverride(draft: Draft, { id }: Finding, override: Override | null): void {
  const { [id]: _before, ...others } = draft.report().overrides ?? {};
  const value = override ? { ...others, [id]: override } : others;
  draft.change([Object.keys(value).length > 0 ? { path: 'overrides', value } : { path: 'overrides', remove: true }], { label: override ? '写说明' : '撤回说明' });
}

/** The form of a 说明: why, and who says so. The name is remembered on this machine. */
function KeepForm({ finding, close }: { finding: Finding; close: () => void }) {
  const draft = useDraft();
  const id = useId();
  const [problem, setProblem] = useState<{ reason?: string; by?: string }>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [reason, by] = ['reason', 'by'].map((name) => String(form.get(name) ?? '').trim()) as [string, string];
    if (reason === '' || by === '') return setProblem({ ...(reason === '' && { reason: '写明为什么保留' }), ...(by === '' && { by: '写明说明人' }) });
    localStorage.setItem(nameKey, by);
    putOverride(draft, finding, { message: finding.message, reason, by, at: new Date().toISOString() });
    return close();
  };
  return (
    <form noValidate onSubmit={submit} className="mt-2 rounded-control bg-primary-soft p-3">
      <FormField id={`${id}-reason`} label="说明" hint="写明为什么这样填是对的，随报告保存，定稿时印在检查单上" error={problem.reason}>
        {(attributes) => <textarea {...attributes} name="reason" rows={2} maxLength={500} autoFocus className="field" />}
      </FormField>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <FormField id={`${id}-by`} label="说明人" error={problem.by}>
          {(attributes) => <input {...attributes} name="by" maxLength={40} defaultValue={localStorage.getItem(nameKey) ?? ''} className="field" />}
        </FormField>
        <button type="button" className="btn ml-auto" onClick={close}>取消</button>
        <button type="submit" className="btn btn-primary">保留</button>
      </div>
    </form>
  );
}

/** An error can be kept with a written 说明, which counts until the finding says something else. */
export function Keep({ finding }: { finding: Finding }) {
  const draft = useDraft();
  const report = useReport();
  const [isOpen, open] = useState(false);
  if (finding.severity !== 'error') return null;
  const kept = overrideOf(report, finding);
  const isFinal = report.status === 'final';
  if (kept) {
    return (
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <span className="mr-auto">说明：{kept.reason}<span className="text-muted">（{kept.by}，{chineseDate(kept.at.slice(0, 10))}）</span></span>
        {!isFinal && <button type="button" className="btn btn-quiet" onClick={() => putOverride(draft, finding, null)}>撤回说明</button>}
      </p>
    );
  }
  if (isOpen) return <KeepForm finding={finding} close={() => open(false)} />;
  const old = report.overrides?.[finding.id];
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
      {old && <span className="mr-auto text-muted">原说明“{old.reason}”写于内容改动之前，需要重写</span>}
      {!isFinal && <button type="button" className="btn btn-quiet ml-auto" onClick={() => open(true)}>保留并写说明</button>}
    </p>
  );
}
