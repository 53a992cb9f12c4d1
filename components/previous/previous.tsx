'use client';

import Link from 'next/link';
import { useRef, useState, useTransition } from 'react';
import { saveFirst } from '@/components/finish/save-first';
import { postFile } from '@/components/ui/post-file';
import { useDraft, useReport, useSaver } from '@/components/workspace/workspace';
import type { Result } from '@/components/ui/result';

export interface PreviousProps {
  /** What is compared with now; `id` of a report that is kept here. */
  attached: { year: number; name: string; id?: string } | null;
  /** Reports kept here that could be. */
  candidates: { id: string; title: string }[];
  attachStored: (id: string, from: string | null) => Promise<Result>;
}

const away = '连不上服务，没有关联，稍后再试';

/** Does one thing with last year's report; the page then starts anew, since all judging changes with it. */
function useAttach() {
  const saver = useSaver();
  const [problem, setProblem] = useState('');
  const [isBusy, start] = useTransition();
  const run = (work: () => Promise<Result>) =>
    start(async () => {
      setProblem('');
      const unsaved = await saveFirst(saver);
      const result = unsaved ? { ok: false as const, problem: unsaved } : await work().catch((): Result => ({ ok: false, problem: away }));
      if (result.ok) location.reload();
      else setProblem(result.problem);
    });
  return { run, problem, isBusy };
}

const purpose = '关联后比对上年结转、现行有效件数和文字雷同';

/** What is attached, with the way to it when it is kept here. */
function Attached({ attached }: Pick<PreviousProps, 'attached'>) {
  if (!attached) return <>{purpose}</>;
  return attached.id ? <Link className="underline underline-offset-4" href={`/reports/${attached.id}`}>{attached.name}</Link> : <>来自文件 {attached.name}</>;
}

/** Last year's report: which one figures and texts are compared with, and how to attach one. */
export function Previous({ attached, candidates, attachStored }: PreviousProps) {
  const { id } = useDraft();
  const { year, status } = useReport();
  const { run, problem, isBusy } = useAttach();
  const file = useRef<HTMLInputElement>(null);
  const isFixed = isBusy || status === 'final';
  return (
    <section aria-labelledby="previous-heading" className="panel mt-4 px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <div className="mr-auto">
          <h2 id="previous-heading" className="font-medium">{attached ? `已关联 ${attached.year} 年度报告` : `没有关联 ${year - 1} 年度报告`}</h2>
          <p className="break-words text-sm text-muted"><Attached attached={attached} /></p>
        </div>
        {attached && <button type="button" className="btn btn-quiet" disabled={isFixed} onClick={() => run(() => attachStored(id, null))}>取消关联</button>}
        <button type="button" className="btn" disabled={isFixed} onClick={() => file.current?.click()}>{attached ? '换一个文件' : '从文件关联'}</button>
        <input
          ref={file} type="file" className="sr-only" tabIndex={-1} aria-label="上年度报告文件" accept=".json,.txt,application/json,text/plain"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) run(() => postFile(`/reports/${id}/previous`, chosen, away));
          }}
        />
      </div>
      {!attached && candidates.length > 0 && (
        <ul className="mt-2 divide-y divide-hairline border-t border-hairline">
          {candidates.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-2 py-2 last:pb-0">
              <span>{one.title}</span>
              <button type="button" className="btn" disabled={isFixed} aria-label={`关联 ${one.title}`} onClick={() => run(() => attachStored(id, one.id))}>关联</button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="mt-2 text-muted empty:hidden">{isBusy && '正在读取和比对…'}</p>
      <p role="alert" className="mt-2 text-danger empty:hidden">{problem}</p>
    </section>
  );
}
