'use client';

import { useId, useState, type FormEvent } from 'react';
import { FormField } from '@/components/ui/form-field';
import type { Draft } from '@/components/workspace/draft';
import { useDraft, useReport } from '@/components/workspace/workspace';
import type { Finding } from '@/lib/check/finding';
import { overrideOf } from '@/lib/check/overrides';
import type { Override } from '@/lib/report/report';
import { chineseDate, dayInChina } from '@/lib/text/date';

const nameKey = 'nianbao.by';

/** Puts a 说明 for a finding or, with null, takes it back; one step to undo. */
function putOverride(draft: Draft, { id }: Finding, override: Override | null): void {
  const { [id]: _before, ...others } = draft.report().overrides ?? {};
  const value = override ? { ...others, [id]: override } : others;
  // An empty record rather than none, so that what another window writes meanwhile is put beside it.
  draft.change([{ path: 'overrides', value }], { label: override ? '写说明' : '撤回说明' });
}

/** The button of a finding stands elsewhere once it is kept or kept no longer: the cursor follows it. */
const followButton = ({ id }: Finding): void =>
  void requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-keep="${CSS.escape(id)}"]`)?.focus());

interface FormProps {
  finding: Finding;
  /** What was written before the finding said something else. */
  before: string;
  close: () => void;
}

/** The form of a 说明: why, and who says so. The name is remembered on this machine. */
function KeepForm({ finding, before, close }: FormProps) {
  const draft = useDraft();
  const id = useId();
  const [problem, setProblem] = useState<{ reason?: string; by?: string }>({});
  const leave = () => {
    close();
    followButton(finding);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [reason, by] = ['reason', 'by'].map((name) => String(form.get(name) ?? '').trim()) as [string, string];
    if (reason === '' || by === '') {
      setProblem({ ...(reason === '' && { reason: '写明为什么保留' }), ...(by === '' && { by: '写明说明人' }) });
      event.currentTarget.querySelector<HTMLElement>(`[name=${reason === '' ? 'reason' : 'by'}]`)?.focus();
      return;
    }
    localStorage.setItem(nameKey, by);
    putOverride(draft, finding, { message: finding.message, reason, by, at: new Date().toISOString() });
    leave();
  };
  return (
    <form noValidate aria-label="写说明" onSubmit={submit} onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && leave()} className="mt-2 rounded-control bg-primary-soft p-3">
      <FormField id={`${id}-reason`} label="说明" hint="写明为什么这样填是对的，随报告保存，定稿时印在检查单上" error={problem.reason}>
        {(attributes) => <textarea {...attributes} name="reason" rows={2} maxLength={500} autoFocus defaultValue={before} className="field" />}
      </FormField>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <FormField id={`${id}-by`} label="说明人" error={problem.by}>
          {(attributes) => <input {...attributes} name="by" maxLength={40} defaultValue={localStorage.getItem(nameKey) ?? ''} className="field" />}
        </FormField>
        <div className="ml-auto flex gap-2">
          <button type="button" className="btn" onClick={leave}>取消</button>
          <button type="submit" className="btn btn-primary">保留</button>
        </div>
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
  const old = kept ? undefined : report.overrides?.[finding.id];
  const isFinal = report.status === 'final';
  const withdraw = () => {
    putOverride(draft, finding, null);
    followButton(finding);
  };
  if (isOpen) return <KeepForm finding={finding} before={old?.reason ?? ''} close={() => open(false)} />;
  return (
    <>
      {!isFinal && (
        <button type="button" className="btn btn-quiet" data-keep={finding.id} onClick={kept ? withdraw : () => open(true)}>{kept ? '撤回说明' : '保留并写说明'}</button>
      )}
      {kept && <p className="basis-full break-words">说明：{kept.reason}<span className="text-muted">（{kept.by}，{chineseDate(dayInChina(kept.at))}）</span></p>}
      {old && <p className="basis-full break-words text-muted">原说明“{old.reason}”写于内容改动之前，需要重写</p>}
    </>
  );
}
