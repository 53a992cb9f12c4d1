'use client';

import { useRef, useState, useTransition } from 'react';
import { saveFirst } from '@/components/finish/save-first';
import { useDraft, useReport, useSaver } from '@/components/workspace/workspace';

type Result = { ok: true } | { ok: false; problem: string };

export interface PreviousProps {
  /** What is compared with now. */
  attached: { year: number; name: string } | null;
  /** Reports kept here that could be. */
  candidates: { id: string; title: string }[];
  attachStored: (id: string, from: string | null) => Promise<Result>;
}

const away: Result = { ok: false, problem: '连不上服务，没有关联，稍后再试' };

async function sendFile(id: string, file: File): Promise<Result> {
  if (file.size > 20 * 1024 * 1024) return { ok: false, problem: '文件超过 20 MB，不像一份年度报告' };
  const response = await fetch(`/reports/${id}/previous?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
  return (await response.json()) as Result;
}

/** Does one thing with last year's report; the page then starts anew, since all judging changes with it. */
function useAttach() {
  const saver = useSaver();
  const [problem, setProblem] = useState('');
  const [isBusy, start] = useTransition();
  const run = (work: () => Promise<Result>) =>
    start(async () => {
      const unsaved = await saveFirst(saver);
      const result = unsaved ? { ok: false as const, problem: unsaved } : await work().catch(() => away);
      if (result.ok) location.reload();
      else setProblem(result.problem);
    });
  return { run, problem, isBusy };
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
        <h2 id="previous-heading" className="mr-auto font-medium">
          {attached ? `已关联 ${attached.year} 年度报告` : `没有关联 ${year - 1} 年度报告`}
          <span className="block text-sm font-normal text-muted">{attached ? attached.name : '关联后比对上年结转、现行有效件数和文字雷同'}</span>
        </h2>
        {attached
          ? <button type="button" className="btn btn-quiet" disabled={isFixed} onClick={() => run(() => attachStored(id, null))}>取消关联</button>
          : candidates.map((one) => <button key={one.id} type="button" className="btn" disabled={isFixed} onClick={() => run(() => attachStored(id, one.id))}>关联 {one.title}</button>)}
        <button type="button" className="btn" disabled={isFixed} onClick={() => file.current?.click()}>{attached ? '换一个文件' : '从文件关联'}</button>
        <input
          ref={file} type="file" className="sr-only" tabIndex={-1} aria-label="上年度报告文件" accept=".json,.txt,application/json,text/plain"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) run(() => sendFile(id, chosen));
          }}
        />
      </div>
      <p role="alert" className="mt-2 text-danger empty:hidden">{problem}</p>
    </section>
  );
}
