'use client';

import { useId, useRef, useState } from 'react';
import { useDraft, useReport } from '@/components/workspace/workspace';
import type { Finding, Remedy } from '@/lib/check/finding';
import { useDoneLine } from './done-line';
import { placeName } from './place-name';
import { applyRemedy, focusChanged, joined, mechanical, previewsOf, type Preview } from './remedies';
import { inFormOrder } from './walk';

type Repairable = Finding & { remedy: Remedy };

/** The words before and after, with a few around them. */
function Difference({ preview: { before, was, becomes, after } }: { preview: Preview }) {
  return (
    <span className="block break-all">
      <span className="text-muted">{before}</span>
      {was && <del className="rounded-sm bg-danger-soft px-0.5 text-danger">{was.replace(/ /g, '␣')}</del>}
      {was && becomes && <span aria-hidden className="px-1 text-muted">→</span>}
      {becomes && <ins className="rounded-sm bg-success-soft px-0.5 text-success no-underline">{becomes}</ins>}
      {!becomes && <span className="px-1 text-muted">删除</span>}
      <span className="text-muted">{after}</span>
    </span>
  );
}

interface RowProps {
  finding: Repairable;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}

function Row({ finding, isChosen, choose }: RowProps) {
  const draft = useDraft();
  const report = useReport();
  return (
    <li>
      <label className="flex cursor-pointer items-baseline gap-3 px-4 py-2 hover:bg-primary-soft">
        <input type="checkbox" className="size-4 shrink-0 translate-y-0.5" checked={isChosen} onChange={({ target }) => choose(target.checked)} />
        <span className="min-w-0 flex-1">
          <span className="text-xs text-muted">{placeName(draft.template, report, finding)}　{finding.message}</span>
          {previewsOf(draft, finding.remedy).map((preview, i) => <Difference key={i} preview={preview} />)}
        </span>
      </label>
    </li>
  );
}

/** 全部修正: what needs no judgement, each change shown before it is made, all of them one step to take back. */
export function FixAll({ findings }: { findings: readonly Finding[] }) {
  const draft = useDraft();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [isOpen, open] = useState(false);
  const [left, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const { line, say } = useDoneLine();
  const repairable = mechanical(inFormOrder(draft, findings));
  const chosen = repairable.filter(({ id }) => !left.has(id));
  const start = () => {
    draft.settle();
    leaveOut(new Set());
    open(true);
    dialog.current?.showModal();
  };
  const choose = (id: string, isChosen: boolean) => leaveOut(new Set(isChosen ? [...left].filter((one) => one !== id) : [...left, id]));
  const apply = () => {
    const remedy = joined(chosen.map((finding) => finding.remedy), '全部修正');
    const count = chosen.length;
    dialog.current?.close();
    applyRemedy(draft, remedy);
    requestAnimationFrame(() => say(`已修正 ${count} 处`, !focusChanged(draft, remedy)));
  };
  return (
    <>
      {line}
      {repairable.length > 0 && <button type="button" className="btn" onClick={start}>全部修正 {repairable.length}</button>}
      <dialog ref={dialog} aria-labelledby={heading} onClose={() => open(false)} className="panel m-auto max-h-[80dvh] w-[calc(100%-2rem)] max-w-2xl flex-col p-0 text-ink shadow-paper backdrop:bg-black/30 open:flex">
        {isOpen && (
          <>
            <div className="border-b border-hairline px-4 py-3">
              <h2 id={heading} className="font-semibold">全部修正</h2>
              <p className="text-muted">标点、空格一类，不改意思；已选 {chosen.length} 处，共 {repairable.length} 处</p>
            </div>
            <ul className="min-h-0 flex-1 divide-y divide-hairline overflow-y-auto">
              {repairable.map((finding) => <Row key={finding.id} finding={finding} isChosen={!left.has(finding.id)} choose={(isChosen) => choose(finding.id, isChosen)} />)}
            </ul>
            <div className="flex justify-end gap-2 border-t border-hairline px-4 py-3">
              <button type="button" className="btn" onClick={() => dialog.current?.close()}>取消</button>
              <button type="button" className="btn btn-primary" disabled={chosen.length === 0} onClick={apply}>修正 {chosen.length} 处</button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
